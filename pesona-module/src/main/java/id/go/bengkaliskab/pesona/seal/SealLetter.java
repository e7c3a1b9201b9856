package id.go.bengkaliskab.pesona.seal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.record.Seal;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells Kabid and Kasi of a seal, to be kept. */
public final class SealLetter implements Letter {
  static final String KIND = "seal";

  private static final String DATE = "date";

  private final Sealing sealing;
  private final LetterWriter writer;
  private final ProcedureVersions procedures;

  /**
   * @param sealing finds the seal
   * @param writer writes
   * @param procedures tells the time zone of the office
   */
  public SealLetter(Sealing sealing, LetterWriter writer, ProcedureVersions procedures) {
    this.sealing = sealing;
    this.writer = writer;
    this.procedures = procedures;
  }

  /** What a promise of this letter carries. */
  static ObjectNode values(Seal seal) {
    return CanonicalJson.object().put(DATE, seal.date().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Mail> write(Message message, Person to) {
    LocalDate date = LocalDate.parse(message.require(DATE));
    Seal seal =
        sealing
            .find(date)
            .orElseThrow(() -> new IllegalStateException("the seal of " + date + " is gone"));
    return Optional.of(
        writer.write(KIND, to, day(date, to.language()), model(seal, to.language())));
  }

  private Map<String, Object> model(Seal seal, Locale locale) {
    ZoneId zone = procedures.current().officeHours().zone();
    return Map.of(
        "at", OfficeTime.words(seal.at(), zone, locale),
        "root", seal.root(),
        "streams", Integer.toString(seal.streams()),
        "records", Long.toString(seal.records()),
        "key", seal.key());
  }

  private static String day(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(date);
  }
}
