package id.go.bengkaliskab.pesona.host;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * Loads Freemarker templates from the light modules. It has no dates; a changed text counts as
 * another source, which Freemarker reads anew as soon as it looks.
 */
public final class ResourceTemplateLoader implements TemplateLoader {
  private static final long NO_DATE = 1;

  private final Resources resources;

  /**
   * @param resources where the templates lie; a template's name is its path without the first slash
   */
  public ResourceTemplateLoader(Resources resources) {
    this.resources = resources;
  }

  @Override
  public Object findTemplateSource(String name) {
    return resources
        .read('/' + name)
        .map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)))
        .orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return NO_DATE;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Source) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing is held open
  }

  private record Source(String name, String text) {}
}
