package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.cache.TemplateLoader;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Loads scripts through the resources of the host, which stay as they are. */
final class ResourceTemplateLoader implements TemplateLoader {
  private static final long ALWAYS_THE_SAME = 1;

  private final Resources resources;

  ResourceTemplateLoader(Resources resources) {
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
    return ALWAYS_THE_SAME;
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
