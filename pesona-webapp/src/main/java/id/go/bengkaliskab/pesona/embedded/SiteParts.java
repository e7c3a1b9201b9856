package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
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
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.StoredPublicAssets;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.util.stream.Stream;

/** The public site and what the office sees of it before it is public. */
final class SiteParts {
  private final EmbeddedHost host;
  private final Newsroom newsroom;
  private final Clock clock;

  SiteParts(EmbeddedHost host, Newsroom newsroom, Clock clock) {
    this.host = host;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** The pages of the public site, kept until public content changes. */
  SitePart pages(WebServerSettings settings, PublicChanges changes) {
    PublicArticles articles = articles();
    PageRenderer renderer =
        new PageRenderer(host.module(), content(), new PesonaFunctions(articles, host.baseUrls()));
    return new SitePart(
        host.module(),
        articles,
        new SitePages(renderer, host.module()),
        new PageCache(() -> changes.count() + host.module().readings()),
        settings,
        Stream.concat(RestPart.UPLOADS.stream(), AdminPart.UPLOADS.stream()).toList());
  }

  private PublicArticles articles() {
    return new PublicArticles(
        host.stores().of(Access.PUBLIC, Workspaces.PESONA_PUBLIC),
        host.stores().of(Access.PUBLIC, Workspaces.DAM_PUBLIC),
        RichText::clean,
        host.baseUrls());
  }

  private ContentReader content() {
    return new ContentReader(host.sessions(), Workspaces.WEBSITE_PUBLIC);
  }

  /** Pages of articles that are not public yet, for the office. */
  WebPart previews() {
    return new PreviewPart(
        new Previews(host, newsroom, articles(), content(), clock),
        RenditionServlet.ofOffice(
            new StoredPublicAssets(host.stores().author(Workspaces.DAM)),
            newsroom.media().renditions()));
  }

  /** Photos of the public site. */
  WebPart renditions() {
    Store publicMedia = host.stores().of(Access.PUBLIC, Workspaces.DAM_PUBLIC);
    RenditionServlet servlet =
        new RenditionServlet(new StoredPublicAssets(publicMedia), newsroom.media().renditions());
    return context ->
        context.addServlet("renditions", servlet).addMapping(RenditionServlet.MAPPING);
  }
}
