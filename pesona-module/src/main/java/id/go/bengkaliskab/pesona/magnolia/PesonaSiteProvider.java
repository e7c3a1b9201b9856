package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSite;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.time.Clock;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes the public site, for templates and for the filter of its addresses. */
public final class PesonaSiteProvider implements Provider<PesonaSite> {
  private final Host host;
  private final WriteGate gate;
  private final Provider<PesonaModule> module;

  /**
   * @param host the running Magnolia
   * @param gate gate of the stores
   * @param module says how the public reaches the office
   */
  @Inject
  public PesonaSiteProvider(Host host, WriteGate gate, Provider<PesonaModule> module) {
    this.host = host;
    this.gate = gate;
    this.module = module;
  }

  @Override
  public PesonaSite get() {
    return new NewsroomSite(host, new Stores(host.sessions(), gate))
        .site(new MagnoliaSettings(module.get()).contact(), Clock.systemUTC());
  }
}
