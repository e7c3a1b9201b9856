package id.go.bengkaliskab.pesona.embedded.health;

import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether the installation works. */
public final class Health {
  private static final Logger log = LoggerFactory.getLogger(Health.class);

  /** A promise that waits longer than all pauses between tries says that something is wrong. */
  private static final Duration LONG_WAIT = Duration.ofHours(1);

  private final Store store;
  private final Supplier<DiskSpace> disk;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param disk measures the disk
   * @param clock tells how long promises have waited
   */
  public Health(Store store, Supplier<DiskSpace> disk, Clock clock) {
    this.store = store;
    this.disk = disk;
    this.clock = clock;
  }

  /** What is found now; a repository that can't be read is a finding, no exception. */
  public Findings look() {
    try {
      List<Message> pending = store.read(Outbox::pending);
      Duration oldest =
          pending.stream()
              .map(Message::createdAt)
              .min(Comparator.naturalOrder())
              .map(since -> Duration.between(since, clock.instant()))
              .orElse(Duration.ZERO);
      int failed = store.read(reading -> Outbox.failed(reading, Findings.MANY)).size();
      return new Findings(true, pending.size(), oldest, failed, Optional.of(disk.get()));
    } catch (RuntimeException e) {
      log.error("the repository could not be read", e);
      return new Findings(false, 0, Duration.ZERO, 0, Optional.empty());
    }
  }

  /** In one word. */
  public enum Status {
    /** All is well. */
    OK,
    /** It works, but somebody should look. */
    WARNING,
    /** It doesn't work. */
    FAILING
  }

  /**
   * What was found.
   *
   * @param readable whether the repository answers
   * @param pending promises that wait in the outbox
   * @param oldest how long the oldest of them waits
   * @param failed promises that were given up, counted up to {@link #MANY}
   * @param disk space on the disk; empty when it could not be measured
   */
  public record Findings(
      boolean readable, int pending, Duration oldest, int failed, Optional<DiskSpace> disk) {
    /** Failed promises are not counted further. */
    public static final int MANY = 100;

    /** All this in one word. */
    public Status status() {
      if (!readable) {
        return Status.FAILING;
      }
      boolean look =
          failed > 0
              || oldest.compareTo(LONG_WAIT) > 0
              || disk.filter(DiskSpace::isLow).isPresent();
      return look ? Status.WARNING : Status.OK;
    }
  }
}
