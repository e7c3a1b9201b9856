package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Leaves a record in the stream of the office when somebody reads or exports records. */
final class ReadingTrace {
  /** Kind of a record that tells of reading. */
  static final String READING = "reading";

  /** Kind of a record that tells of an export. */
  static final String EXPORT = "export";

  /** A screen that is opened again and again is one reading. */
  private static final Duration ONE_READING = Duration.ofHours(1);

  private static final int LOOKED_BACK = 50;

  private final Store store;
  private final Chain chain;
  private final Clock clock;

  ReadingTrace(Store store, Chain chain, Clock clock) {
    this.store = store;
    this.chain = chain;
    this.clock = clock;
  }

  /**
   * Tells that somebody read records; the same subject again within an hour is told once.
   *
   * @param subject what, such as {@code report 2026-11} or {@code records <article>}
   */
  void read(Actor actor, String role, String subject) {
    Instant now = now();
    boolean told =
        store.read(
            reading ->
                Chain.newestBy(reading, READING, actor.login(), LOOKED_BACK).stream()
                    .anyMatch(entry -> isOf(entry, subject, now)));
    if (!told) {
      append(READING, actor, role, subject, now);
    }
  }

  /** Tells that somebody took records out of the house. */
  void exported(Actor actor, String role, String subject) {
    append(EXPORT, actor, role, subject, now());
  }

  private void append(String kind, Actor actor, String role, String subject, Instant at) {
    Fact fact = Fact.ofOffice(kind, actor.login(), role, actor.via());
    Body body = new Body(actor.name(), Optional.empty(), Map.of("subject", subject));
    store.write(unit -> chain.append(unit, Chain.OFFICE, at, fact, body));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static boolean isOf(Entry entry, String subject, Instant now) {
    return entry.header().at().isAfter(now.minus(ONE_READING))
        && entry
            .body()
            .map(Body::details)
            .filter(details -> subject.equals(details.get("subject")))
            .isPresent();
  }
}
