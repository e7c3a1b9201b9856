package id.go.bengkaliskab.pesona.outbox;

import java.time.Duration;

/** Growing pauses between attempts: 2 s, doubled each time, at most one hour. */
final class BackOff {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);

  private BackOff() {}

  /**
   * The pause after a failed attempt.
   *
   * @param attempts attempts made, at least 1
   */
  static Duration after(int attempts) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
