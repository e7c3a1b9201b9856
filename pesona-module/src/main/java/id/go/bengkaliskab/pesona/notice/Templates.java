package id.go.bengkaliskab.pesona.notice;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.utility.DeepUnwrap;
import id.go.bengkaliskab.pesona.host.ResourceTemplateLoader;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders the mail and paper templates of the light module. Everything put into {@code .ftl} is
 * escaped as HTML; {@code .txt.ftl} is plain text. Templates say {@code msg('key', values…)} for a
 * text in the reader's language.
 */
public final class Templates {
  private final Configuration configuration;
  private final Texts texts;

  /**
   * @param resources files of the light module
   * @param texts texts of the message bundles
   */
  public Templates(Resources resources, Texts texts) {
    this.texts = texts;
    this.configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ResourceTemplateLoader(resources));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocalizedLookup(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    TemplateConfiguration plain = new TemplateConfiguration();
    plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    configuration.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.txt.ftl"), plain));
  }

  /**
   * Renders a template.
   *
   * @param path resource path, such as {@code /pesona/mail/task.html.ftl}
   * @param locale language of the reader
   * @param model values by name; {@code msg} and {@code lang} are added
   * @throws IllegalStateException when the template is missing or wrong
   */
  public String render(String path, Locale locale, Map<String, ?> model) {
    Map<String, Object> values = new HashMap<>(model);
    values.put("msg", (TemplateMethodModelEx) arguments -> message(locale, arguments));
    values.put("lang", locale.getLanguage());
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(path, locale).process(values, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + path + " is wrong", e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the template " + path, e);
    }
    return out.toString();
  }

  /** A text of the bundles, for what is no template, such as a subject. */
  public String text(Locale locale, String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }

  private String message(Locale locale, List<?> arguments)
      throws freemarker.template.TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = DeepUnwrap.unwrap((freemarker.template.TemplateModel) arguments.get(i + 1));
    }
    return texts.text(locale, arguments.get(0).toString(), values);
  }
}
