package id.go.bengkaliskab.pesona.embedded.rendering;

import java.util.Locale;

/** What scripts see under {@code ctx}: the part of Magnolia's web context that our scripts use. */
public final class ContextView {
  private final PageRequest request;

  ContextView(PageRequest request) {
    this.request = request;
  }

  /** Language of the page. */
  public Locale getLocale() {
    return request.locale();
  }

  /** Context path, empty at the root. */
  public String getContextPath() {
    return request.contextPath();
  }

  /** A parameter as the reader sent it, unescaped; null, as in Magnolia, when it is absent. */
  public String getParameter(String name) {
    return request.parameters().get(name);
  }
}
