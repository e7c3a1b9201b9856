package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes what templates call {@code pesonafn}. */
public final class PesonaFunctionsProvider implements Provider<PesonaFunctions> {
  private final Host host;
  private final PublicArticles articles;

  /**
   * @param host the running Magnolia
   * @param articles what the public sees
   */
  @Inject
  public PesonaFunctionsProvider(Host host, PublicArticles articles) {
    this.host = host;
    this.articles = articles;
  }

  @Override
  public PesonaFunctions get() {
    return new PesonaFunctions(articles, host.baseUrls());
  }
}
