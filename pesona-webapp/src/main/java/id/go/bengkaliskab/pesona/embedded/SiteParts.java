package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.embedded.publishing.PublicChanges;
import id.go.bengkaliskab.pesona.embedded.rendering.ContentReader;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRenderer;
import id.go.bengkaliskab.pesona.embedded.shell.AdminPart;
import id.go.bengkaliskab.pesona.embedded.web.PageCache;
import id.go.bengkaliskab.pesona.embedded.web.PreviewPart;
import id.go.bengkaliskab.pesona.embedded.web.RestPart;
import id.go.bengkaliskab.pesona.embedded.web.SitePages;
import id.go.bengkaliskab.pesona.embedded.web.SitePart;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.embedded.web.WebServerSettings;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSite;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import id.go.bengkaliskab.pesona.upload.UploadServlet;
import java.util.List;
import java.util.stream.Stream;
import javax.servlet.http.HttpServlet;

/** The public site and what the office sees of it before it is public. */
final class SiteParts {
  private final EmbeddedHost host;
  private final Newsroom newsroom;

  SiteParts(EmbeddedHost host, Newsroom newsroom) {
    this.host = host;
    this.newsroom = newsroom;
  }

  /** The pages of the public site, kept until public content changes. */
  SitePart pages(WebServerSettings settings, PublicChanges changes) {
    PublicArticles articles = site().articles();
    PageRenderer renderer =
        new PageRenderer(host.module(), content(), new PesonaFunctions(articles, host.baseUrls()));
    return new SitePart(
        host.module(),
        articles,
        new SitePages(renderer, host.module()),
        new PageCache(() -> changes.count() + host.module().readings()),
        settings,
        Stream.of(RestPart.UPLOADS, AdminPart.UPLOADS, List.of(UploadServlet.PATH))
            .flatMap(List::stream)
            .toList());
  }

  private NewsroomSite site() {
    return new NewsroomSite(host, host.stores());
  }

  private ContentReader content() {
    return new ContentReader(host.sessions(), Workspaces.WEBSITE_PUBLIC);
  }

  /** Pages of articles that are not public yet, for the office. */
  WebPart previews() {
    return new PreviewPart(new Previews(host, new NewsroomPreviews(newsroom), content()));
  }

  /** Photos of the public site. */
  WebPart renditions() {
    HttpServlet servlet = site().photos(newsroom.media().renditions());
    return context ->
        context.addServlet("renditions", servlet).addMapping(RenditionServlet.MAPPING);
  }
}
