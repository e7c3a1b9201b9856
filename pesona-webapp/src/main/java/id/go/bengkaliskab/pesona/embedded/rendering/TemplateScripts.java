package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import id.go.bengkaliskab.pesona.embedded.lightmodule.ScriptCheck;
import id.go.bengkaliskab.pesona.host.ResourceTemplateLoader;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/** The Freemarker scripts of the light module, with everything off that a page never needs. */
public final class TemplateScripts implements ScriptCheck {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  /** The files that are read stay as they are; edited ones get scripts of their own. */
  private static final long NEVER = Long.MAX_VALUE;

  private final Configuration configuration = new Configuration(VERSION);
  private final Configuration letters = new Configuration(VERSION);
  private final ScriptLint lint;

  /**
   * @param resources files of the light modules, which stay as they are
   */
  public TemplateScripts(Resources resources) {
    this.lint = new ScriptLint(resources);
    configuration.setTemplateLoader(new ResourceTemplateLoader(resources));
    letters.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(NEVER);
    configuration.setTimeZone(TimeZone.getTimeZone("Asia/Jakarta"));
    configuration.setObjectWrapper(new ContentWrapper(VERSION));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  @Override
  public List<LightModuleFault> check(String path, String source) {
    boolean template = path.contains("/templates/");
    List<LightModuleFault> faults =
        new ArrayList<>(template ? lint.check(path, source) : lint.checkLetter(path, source));
    try {
      // the template itself is of no interest, only that it can be made
      Template unused = new Template(path.substring(1), source, template ? configuration : letters);
      assert unused != null;
    } catch (ParseException e) {
      faults.add(
          LightModuleFault.of(path, e.getLineNumber(), "script.broken", e.getEditorMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  Template load(String path) throws IOException {
    return configuration.getTemplate(path);
  }
}
