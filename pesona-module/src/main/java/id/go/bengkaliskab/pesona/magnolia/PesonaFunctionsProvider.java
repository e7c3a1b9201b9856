package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSite;
import id.go.bengkaliskab.pesona.site.Edition;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes what templates call {@code pesonafn}. */
public final class PesonaFunctionsProvider implements Provider<PesonaFunctions> {
  private final Host host;
  private final WriteGate gate;
  private final MagnoliaFront front;

  /**
   * @param host the running Magnolia
   * @param gate gate of the stores
   * @param front gives articles that are not public yet to the office
   */
  @Inject
  public PesonaFunctionsProvider(Host host, WriteGate gate, MagnoliaFront front) {
    this.host = host;
    this.gate = gate;
    this.front = front;
  }

  @Override
  public PesonaFunctions get() {
    Edition published = new NewsroomSite(host, new Stores(host.sessions(), gate)).articles();
    return new PesonaFunctions(new EditionOfRequest(published, front), host.baseUrls());
  }
}
