package id.go.bengkaliskab.pesona.embedded.rendering;

import java.util.Map;

/** What scripts see under {@code def}: the part of a definition that our scripts use. */
public final class DefinitionView {
  private final String title;
  private final Map<String, String> parameters;

  DefinitionView(String title, Map<String, String> parameters) {
    this.title = title;
    this.parameters = Map.copyOf(parameters);
  }

  /** Title in the language of the page. */
  public String getTitle() {
    return title;
  }

  /** The definition's parameters. */
  public Map<String, String> getParameters() {
    return parameters;
  }
}
