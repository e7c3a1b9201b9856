package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes what templates and the filter of articles read. */
public final class PublicArticlesProvider implements Provider<PublicArticles> {
  private final Host host;
  private final Stores stores;

  /**
   * @param host the running Magnolia
   * @param gate gate of the stores
   */
  @Inject
  public PublicArticlesProvider(Host host, WriteGate gate) {
    this.host = host;
    this.stores = new Stores(host.sessions(), gate);
  }

  @Override
  public PublicArticles get() {
    return new PublicArticles(
        stores.of(Access.PUBLIC, Workspaces.PESONA_PUBLIC),
        stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC),
        RichText::clean,
        host.baseUrls());
  }
}
