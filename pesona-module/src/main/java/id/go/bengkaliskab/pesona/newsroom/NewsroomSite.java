package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.MediaServlet;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.StoredPublicAssets;
import id.go.bengkaliskab.pesona.media.StoredPublicFiles;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.Stores;
import javax.servlet.http.HttpServlet;

/** What the public reads. It stands without a newsroom, as on a public instance of Magnolia. */
public final class NewsroomSite {
  private final Host host;
  private final Stores stores;

  /**
   * @param host where the module lives
   * @param stores all workspaces
   */
  public NewsroomSite(Host host, Stores stores) {
    this.host = host;
    this.stores = stores;
  }

  /** The articles that are public. */
  public PublicArticles articles() {
    return new PublicArticles(
        stores.of(Access.PUBLIC, Workspaces.PESONA_PUBLIC),
        stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC),
        RichText::clean,
        host.baseUrls());
  }

  /**
   * Pictures, videos and captions: the servlet for {@link RenditionServlet#MAPPING}, open to
   * everybody.
   */
  public HttpServlet photos(Renditions renditions) {
    Store assets = stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC);
    return MediaServlet.ofPublic(
        new StoredPublicAssets(assets), new StoredPublicFiles(assets), renditions);
  }
}
