package id.go.bengkaliskab.pesona.notice;

import freemarker.cache.TemplateLoader;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Loads templates of the light module; a changed text counts as another source. */
final class ResourceLoader implements TemplateLoader {
  private static final long NO_DATE = 1;

  private final Resources resources;

  ResourceLoader(Resources resources) {
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
