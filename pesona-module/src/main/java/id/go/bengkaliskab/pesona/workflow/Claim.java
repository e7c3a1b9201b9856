package id.go.bengkaliskab.pesona.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody works on the article; nobody else saves it meanwhile. A claim lapses when its holder
 * does nothing for a while.
 *
 * @param login who
 * @param since from when
 * @param activeAt last sign of work
 */
public record Claim(String login, Instant since, Instant activeAt) {
  public Claim {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(activeAt, "activeAt");
  }

  /**
   * When it lapses if nothing more is done.
   *
   * @param lapse idle time that it outlives, on the clock
   */
  public Instant lapsesAt(Duration lapse) {
    return activeAt.plus(lapse);
  }

  /** Whether it has lapsed: idle for longer than {@code lapse}. */
  public boolean hasLapsed(Instant now, Duration lapse) {
    return now.isAfter(lapsesAt(lapse));
  }

  Claim activeAt(Instant now) {
    return now.isAfter(activeAt) ? new Claim(login, since, now) : this;
  }
}
