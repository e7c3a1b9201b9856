package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;

/** Removes personal links a month after their end; until then they still say why they ended. */
final class LinkSweep implements PeriodicTask {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Store store;
  private final Clock clock;

  LinkSweep(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "approval-link-sweep";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    store.change(unit -> ApprovalLinks.sweep(unit, clock.instant().minus(KEPT)));
  }
}
