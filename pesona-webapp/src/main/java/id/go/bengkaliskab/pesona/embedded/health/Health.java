package id.go.bengkaliskab.pesona.embedded.health;

import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether the installation works. */
public final class Health {
  private static final Logger log = LoggerFactory.getLogger(Health.class);

  /** A promise that is late by more says that somebody should look. */
  private static final Duration LATE = Duration.ofHours(1);

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Store store;
  private final Supplier<DiskSpace> disk;
  private final Clock clock;
  private Findings found;
  private Instant foundAt = Instant.EPOCH;

  /**
   * @param store workspace of the module
   * @param disk measures the disk
   * @param clock tells how late promises are
   */
  public Health(Store store, Supplier<DiskSpace> disk, Clock clock) {
    this.store = store;
    this.disk = disk;
    this.clock = clock;
  }

  /**
   * What was found, not longer than a few seconds ago, since anybody may ask. A repository that
   * can't be read is a finding, no exception.
   */
  public synchronized Findings look() {
    Instant now = clock.instant();
    if (Duration.between(foundAt, now).abs().compareTo(FRESH) > 0) {
      found = lookAnew();
      foundAt = now;
    }
    return found;
  }

  private Findings lookAnew() {
    try {
      List<Message> pending = store.read(Outbox::pending);
      int failed = store.read(reading -> Outbox.failed(reading, Findings.MANY)).size();
      return new Findings(true, pending.size(), latest(pending), failed, measured());
    } catch (RuntimeException e) {
      log.error("the repository could not be read", e);
      return new Findings(false, 0, Duration.ZERO, 0, measured());
    }
  }

  /** How late the latest promise is; one for a planned moment isn't late before. */
  private Duration latest(List<Message> pending) {
    return pending.stream()
        .map(message -> message.attempts() == 0 ? message.notBefore() : message.createdAt())
        .min(Comparator.naturalOrder())
        .map(since -> Duration.between(since, clock.instant()))
        .filter(late -> !late.isNegative())
        .orElse(Duration.ZERO);
  }

  private Optional<DiskSpace> measured() {
    try {
      return Optional.of(disk.get());
    } catch (RuntimeException e) {
      log.error("the disk could not be measured", e);
      return Optional.empty();
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
   * @param latest how late the latest of them is
   * @param failed promises that were given up, counted up to {@link #MANY}
   * @param disk space on the disk; empty when it could not be measured
   */
  public record Findings(
      boolean readable, int pending, Duration latest, int failed, Optional<DiskSpace> disk) {
    /** Failed promises are not counted further. */
    public static final int MANY = 100;

    /** All this in one word. */
    public Status status() {
      if (!readable) {
        return Status.FAILING;
      }
      boolean look =
          failed > 0 || latest.compareTo(LATE) > 0 || disk.map(DiskSpace::isLow).orElse(true);
      return look ? Status.WARNING : Status.OK;
    }
  }
}
