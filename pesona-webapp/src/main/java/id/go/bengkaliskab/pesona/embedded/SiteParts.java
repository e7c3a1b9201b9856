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
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.upload.UploadServlet;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The public site and what the office sees of it before it is public. */
final class SiteParts {
  private final EmbeddedHost host;
  private final Newsroom newsroom;
  private final PesonaSite site;

  SiteParts(EmbeddedHost host, Newsroom newsroom, Clock clock) {
    this.host = host;
    this.newsroom = newsroom;
    this.site = newsroomSite().site(host.configuration().contact(), clock);
  }

  /** The pages of the public site, kept until public content changes. */
  SitePart pages(WebServerSettings settings, PublicChanges changes) {
    PageRenderer renderer = new PageRenderer(host.module(), content(), site.functions());
    return new SitePart(
        host.module(),
        site,
        new SitePages(renderer, host.module()),
        new PageCache(() -> changes.count() + host.module().readings()),
        settings,
        Stream.of(RestPart.UPLOADS, AdminPart.UPLOADS, List.of(UploadServlet.PATH))
            .flatMap(List::stream)
            .toList());
  }

  private NewsroomSite newsroomSite() {
    return new NewsroomSite(host, host.stores());
  }

  private ContentReader content() {
    return new ContentReader(host.sessions(), Workspaces.WEBSITE_PUBLIC);
  }

  /** Pages of articles that are not public yet, for the office. */
  WebPart previews() {
    return new PreviewPart(new Previews(host, new NewsroomPreviews(newsroom), content(), site));
  }

  /** Photos of the public site. */
  WebPart renditions() {
    RenditionServlet servlet = newsroomSite().photos(newsroom.media().renditions());
    return context ->
        context.addServlet("renditions", servlet).addMapping(RenditionServlet.MAPPING);
  }
}
