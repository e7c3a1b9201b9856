package id.go.bengkaliskab.pesona.embedded.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is set. */
public final class StandingClock extends Clock {
  private volatile Instant now;

  /**
   * @param now where it stands at first
   */
  public StandingClock(Instant now) {
    this.now = now;
  }

  /** Sets it. */
  public void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
