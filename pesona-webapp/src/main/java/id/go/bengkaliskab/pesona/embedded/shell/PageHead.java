package id.go.bengkaliskab.pesona.embedded.shell;

import com.vaadin.server.BootstrapFragmentResponse;
import com.vaadin.server.BootstrapListener;
import com.vaadin.server.BootstrapPageResponse;
import com.vaadin.server.VaadinServletRequest;
import java.util.Locale;
import java.util.function.Function;
import javax.servlet.http.HttpServletRequest;
import org.jsoup.nodes.Document;

/**
 * What the page says before any script runs: its language, its sign in the tab, and nothing that
 * only browsers of long ago understood.
 */
final class PageHead implements BootstrapListener {
  private static final long serialVersionUID = 1L;
  private static final String ICON = "/.resources/pesona/webresources/img/favicon.svg";

  private final transient Function<HttpServletRequest, Locale> language;

  PageHead(Function<HttpServletRequest, Locale> language) {
    this.language = language;
  }

  @Override
  public void modifyBootstrapFragment(BootstrapFragmentResponse response) {
    // the page is ours as a whole
  }

  @Override
  public void modifyBootstrapPage(BootstrapPageResponse response) {
    Document page = response.getDocument();
    VaadinServletRequest request = (VaadinServletRequest) response.getRequest();
    page.child(0).attr("lang", language.apply(request).toLanguageTag());
    page.head().select("link[rel~=icon], meta[http-equiv=X-UA-Compatible]").remove();
    page.body().removeAttr("scroll");
    page.head()
        .appendElement("link")
        .attr("rel", "icon")
        .attr("type", "image/svg+xml")
        .attr("href", ICON);
    page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
  }
}
