package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.store.WriteGate;
import javax.inject.Inject;
import javax.inject.Provider;

/** Makes the one gate of this process; the descriptor keeps it as a singleton. */
public final class WriteGateProvider implements Provider<WriteGate> {
  private final Host host;

  /**
   * @param host where sessions come from
   */
  @Inject
  public WriteGateProvider(Host host) {
    this.host = host;
  }

  @Override
  public WriteGate get() {
    return new WriteGate(host.sessions());
  }
}
