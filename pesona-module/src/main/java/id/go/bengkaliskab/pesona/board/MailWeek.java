package id.go.bengkaliskab.pesona.board;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of the weekly mail.
 *
 * @param monday its first day
 */
record MailWeek(LocalDate monday) {
  private static final String WEEK = "week";

  /** The week in which a moment lies. */
  static MailWeek of(Instant at, ZoneId zone) {
    return new MailWeek(
        LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The week that a promise of the mail is about. */
  static MailWeek of(Message message) {
    return new MailWeek(LocalDate.parse(message.require(WEEK)));
  }

  /** Its first moment. */
  Instant begin(ZoneId zone) {
    return monday.atStartOfDay(zone).toInstant();
  }

  /** When the office opens first in it; of a week of holidays, when it opens next. */
  Instant opening(OfficeHours hours) {
    return hours.nextOpening(begin(hours.zone()));
  }

  /** What a promise of the mail carries. */
  ObjectNode values() {
    return CanonicalJson.object().put(WEEK, toString());
  }

  @Override
  public String toString() {
    return monday.toString();
  }
}
