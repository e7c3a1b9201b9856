package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;

/** Removes links to set a password a month after their end; until then they say why they ended. */
public final class AccountLinkSweep implements PeriodicTask {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Store store;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param clock tells the time
   */
  public AccountLinkSweep(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "account-link-sweep";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    store.change(unit -> AccountLinks.sweep(unit, clock.instant().minus(KEPT)));
  }
}
