package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.embedded.rendering.ContentReader;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRenderer;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRequest;
import id.go.bengkaliskab.pesona.embedded.web.PreviewPart;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Renders articles that are not public yet through the templates of the public site. */
final class Previews implements PreviewPart.StagedPages {
  private final EmbeddedHost host;
  private final NewsroomPreviews previews;
  private final ContentReader pages;
  private final PesonaSite site;

  Previews(EmbeddedHost host, NewsroomPreviews previews, ContentReader pages, PesonaSite site) {
    this.site = site;
    this.host = host;
    this.previews = previews;
    this.pages = pages;
  }

  @Override
  public boolean isFor(HttpServletRequest request) {
    return previews.isFor(request);
  }

  @Override
  public Optional<String> page(String id, HttpServletRequest request) {
    return previews
        .find(id, request.getParameter("draft") != null, request)
        .flatMap(staged -> render(staged, request));
  }

  private Optional<String> render(StagedArticle staged, HttpServletRequest request) {
    PageRenderer renderer = new PageRenderer(host.module(), pages, site.functions(staged));
    return renderer.render(
        NewsroomPreviews.DETAIL_PAGE,
        new PageRequest(
            Locale.forLanguageTag(staged.language()),
            request.getContextPath(),
            request.getRequestURI(),
            Map.of("slug", NewsroomPreviews.ANY_SLUG)));
  }
}
