package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes what templates call {@code pesonafn}. */
public final class PesonaFunctionsProvider implements Provider<PesonaFunctions> {
  private final Host host;
  private final PublicArticles published;
  private final MagnoliaFront front;

  /**
   * @param host the running Magnolia
   * @param published what the public sees
   * @param front gives articles that are not public yet to the office
   */
  @Inject
  public PesonaFunctionsProvider(Host host, PublicArticles published, MagnoliaFront front) {
    this.host = host;
    this.published = published;
    this.front = front;
  }

  @Override
  public PesonaFunctions get() {
    return new PesonaFunctions(new EditionOfRequest(published, front), host.baseUrls());
  }
}
