package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.host.Resources;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What scripts call as {@code resfn}: tags for the style sheets of the light module. */
public final class ResourceFunctions {
  private final Resources resources;
  private final String module;
  private final PageRequest request;

  ResourceFunctions(Resources resources, String module, PageRequest request) {
    this.resources = resources;
    this.module = module;
    this.request = request;
  }

  /** Link tags for all style sheets whose resource path fits a regular expression. */
  public String css(String pattern) {
    Pattern fits = Pattern.compile(pattern);
    List<String> paths = resources.list('/' + module + "/webresources");
    return paths.stream()
        .filter(path -> path.endsWith(".css") && fits.matcher(path).matches())
        .map(path -> request.contextPath() + "/.resources" + path)
        .map(address -> "<link rel=\"stylesheet\" href=\"" + address + "\">")
        .collect(Collectors.joining("\n"));
  }
}
