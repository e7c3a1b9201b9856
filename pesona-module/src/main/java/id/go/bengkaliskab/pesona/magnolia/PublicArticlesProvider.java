package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSite;
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
    return new NewsroomSite(host, stores).articles();
  }
}
