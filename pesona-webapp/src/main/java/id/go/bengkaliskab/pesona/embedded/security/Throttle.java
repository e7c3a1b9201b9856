package id.go.bengkaliskab.pesona.embedded.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down who keeps failing: after some free attempts each failure doubles the wait before the
 * next one. An attempt counts as failed until it is known to have succeeded, so that many at once
 * gain nothing.
 */
final class Throttle {
  /** Keys remembered at most; the longest unused is forgotten first. */
  private static final int MOST_KEYS = 10_000;

  private static final Duration FORGET_AFTER = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 20;

  private final Clock clock;
  private final int free;
  private final Duration first;
  private final Duration longest;
  private final Map<String, Failures> failures = new Recent();

  /**
   * @param clock tells the time
   * @param free attempts without a wait
   * @param first wait after the last free attempt
   * @param longest wait that is not exceeded
   */
  Throttle(Clock clock, int free, Duration first, Duration longest) {
    this.clock = clock;
    this.free = free;
    this.first = first;
    this.longest = longest;
  }

  /**
   * Begins an attempt.
   *
   * @return the time to wait when it is too early; nothing was counted then
   */
  synchronized Optional<Duration> begin(String key) {
    Instant now = clock.instant();
    Failures known = known(key, now);
    Duration left = Duration.between(now, known.last().plus(pause(known.count())));
    if (known.count() >= free && left.compareTo(Duration.ZERO) > 0) {
      return Optional.of(left);
    }
    failures.put(key, new Failures(known.count() + 1, now));
    return Optional.empty();
  }

  /** Takes over what was counted before a restart, if that is more; one attempt is free then. */
  synchronized void atLeast(String key, int count) {
    Instant now = clock.instant();
    Failures known = known(key, now);
    if (count > known.count()) {
      Instant last = known.count() > 0 ? known.last() : now.minus(longest);
      failures.put(key, new Failures(count, last));
    }
  }

  /** The attempt succeeded: nothing is held against the key any more. */
  synchronized void forget(String key) {
    failures.remove(key);
  }

  /** The attempt succeeded; failures before it still count. */
  synchronized void takeBack(String key) {
    failures.computeIfPresent(
        key, (any, known) -> new Failures(Math.max(0, known.count() - 1), known.last()));
  }

  private Failures known(String key, Instant now) {
    Failures known = failures.get(key);
    return known == null || known.last().plus(FORGET_AFTER).isBefore(now)
        ? new Failures(0, Instant.EPOCH)
        : known;
  }

  private Duration pause(int count) {
    int doublings = Math.min(Math.max(0, count - free), MOST_DOUBLINGS);
    Duration pause = first.multipliedBy(1L << doublings);
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  private record Failures(int count, Instant last) {}

  private static final class Recent extends LinkedHashMap<String, Failures> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
      return size() > MOST_KEYS;
    }
  }
}
