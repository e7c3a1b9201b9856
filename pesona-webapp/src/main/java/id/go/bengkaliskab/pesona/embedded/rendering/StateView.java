package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.site.EscapedText;
import java.util.Locale;

/** What scripts see under {@code state}: the part of the aggregation state that our scripts use. */
public final class StateView {
  private final PageRequest request;

  StateView(PageRequest request) {
    this.request = request;
  }

  /** The path that the reader asked for, escaped. */
  public String getOriginalURI() {
    return EscapedText.escape(request.originalUri());
  }

  /** Language of the page. */
  public Locale getLocale() {
    return request.locale();
  }
}
