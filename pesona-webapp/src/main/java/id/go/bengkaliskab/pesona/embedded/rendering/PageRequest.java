package id.go.bengkaliskab.pesona.embedded.rendering;

import java.util.Locale;
import java.util.Map;

/**
 * What a rendering knows of the request.
 *
 * @param locale language of the page
 * @param contextPath context path of the web application, empty at the root
 * @param originalUri path that the reader asked for, before any mapping
 * @param parameters parameters of the request or of the mapping
 */
public record PageRequest(
    Locale locale, String contextPath, String originalUri, Map<String, String> parameters) {
  public PageRequest {
    parameters = Map.copyOf(parameters);
  }

  String language() {
    return locale.getLanguage();
  }
}
