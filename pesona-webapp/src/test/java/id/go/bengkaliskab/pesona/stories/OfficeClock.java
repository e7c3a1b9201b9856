package id.go.bengkaliskab.pesona.stories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is moved; at first Monday 23 November 2026, 08.00 in Bengkalis. */
final class OfficeClock extends Clock {
  static final Instant MONDAY_8 = Instant.parse("2026-11-23T01:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_8);

  void set(String instant) {
    now.set(Instant.parse(instant));
  }

  void reset() {
    now.set(MONDAY_8);
  }

  void pass(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("only instants are asked for");
  }
}
