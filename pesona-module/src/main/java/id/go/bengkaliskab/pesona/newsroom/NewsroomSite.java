package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.StoredPublicAssets;
import id.go.bengkaliskab.pesona.media.StoredPublicDocuments;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import id.go.bengkaliskab.pesona.store.Stores;

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

  /** The servlet for {@link RenditionServlet#MAPPING}, open to everybody. */
  public RenditionServlet photos(Renditions renditions) {
    return new RenditionServlet(
            new StoredPublicAssets(stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC)), renditions)
        .with(new StoredPublicDocuments(stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC)));
  }
}
