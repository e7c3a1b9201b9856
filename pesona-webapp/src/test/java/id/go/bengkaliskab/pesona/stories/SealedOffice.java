package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.seal.DailySeal;
import java.nio.file.Path;
import java.util.List;

/** An office whose days are sealed, with the key outside its repository. */
final class SealedOffice implements AutoCloseable {
  /** The office closes at 16.00, at 09.00 UTC; at this moment the day has ended. */
  static final String AFTER_CLOSING = "2026-11-23T10:30:00Z";

  private final Office office;
  private final KeyFile keys;

  SealedOffice(Path folder) {
    office = new Office(folder.resolve("data"));
    keys = new KeyFile(folder.resolve("keys"));
  }

  Office office() {
    return office;
  }

  KeyFile keys() {
    return keys;
  }

  List<Verdict.Fault> faults() {
    return verify().faults();
  }

  Verdict verify() {
    return new Verifier(office.store(), keys::sealingKey).verify();
  }

  List<Message> mails() {
    return office.store().read(reading -> Outbox.pending(reading, "mail"));
  }

  Sealing sealing() {
    return new Sealing(office.store(), keys::sealing);
  }

  DailySeal task() {
    return new DailySeal(
        sealing(),
        office.staff(),
        new Mailings(new Outbox(office.clock(), () -> {})),
        office.desk().procedures(),
        office.clock());
  }

  @Override
  public void close() {
    office.close();
  }
}
