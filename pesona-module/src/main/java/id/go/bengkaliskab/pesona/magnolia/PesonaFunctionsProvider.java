package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes what templates call {@code pesonafn}. */
public final class PesonaFunctionsProvider implements Provider<PesonaFunctions> {
  private final Host host;
  private final Stores stores;

  /**
   * @param host the running Magnolia
   * @param gate gate of the stores
   */
  @Inject
  public PesonaFunctionsProvider(Host host, WriteGate gate) {
    this.host = host;
    this.stores = new Stores(host.sessions(), gate);
  }

  @Override
  public PesonaFunctions get() {
    BaseUrls urls = host.baseUrls();
    PublicArticles articles =
        new PublicArticles(
            store(Workspaces.PESONA_PUBLIC), store(Workspaces.DAM_PUBLIC), RichText::clean, urls);
    return new PesonaFunctions(articles, urls);
  }

  private Store store(String workspace) {
    return stores.of(Access.PUBLIC, workspace);
  }
}
