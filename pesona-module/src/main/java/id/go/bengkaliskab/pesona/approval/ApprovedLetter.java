package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.ActLetter;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.MailFile;
import id.go.bengkaliskab.pesona.notice.RecordedAct;
import id.go.bengkaliskab.pesona.notice.RecordedActs;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the softcopy of an approval: to the approver, and to those whose turn it is now. */
final class ApprovedLetter implements Letter {
  /** Confirms an approval to who gave it. */
  static final String CONFIRMATION = "approved";

  /** A new task that comes with its approval. */
  static final String TASK = "approved-task";

  private final String kind;
  private final String template;
  private final Store store;
  private final RecordedActs acts;
  private final LetterWriter writer;

  private ApprovedLetter(
      String kind, String template, Store store, RecordedActs acts, LetterWriter writer) {
    this.kind = kind;
    this.template = template;
    this.store = store;
    this.acts = acts;
    this.writer = writer;
  }

  static List<Letter> both(Store store, RecordedActs acts, LetterWriter writer) {
    return List.of(
        new ApprovedLetter(CONFIRMATION, "approved", store, acts, writer),
        new ApprovedLetter(TASK, ActLetter.TASK, store, acts, writer));
  }

  @Override
  public String kind() {
    return kind;
  }

  /** A task that somebody has done meanwhile is no news any more. */
  @Override
  public Optional<Mail> write(Message message, Person to) {
    RecordedAct act = acts.of(message);
    if (kind.equals(TASK) && !act.isNews()) {
      return Optional.empty();
    }
    Paper paper = store.read(reading -> paper(reading, act));
    Map<String, Object> model = new ActLetter(template, acts, writer).model(act, to.language());
    model.put("record", Long.toString(act.entry().header().sequence()));
    model.put("fileName", paper.softcopy().fileName());
    model.put("sha256", paper.softcopy().sha256());
    return Optional.of(
        writer.write(template, to, act.article().title(), model).attaching(paper.file()));
  }

  private static Paper paper(id.go.bengkaliskab.pesona.store.Reading reading, RecordedAct act) {
    Softcopy softcopy =
        Softcopies.find(
                reading,
                act.article().id(),
                act.entry().header().fact().round(),
                act.entry().header().sequence())
            .orElseThrow(() -> new IllegalStateException("no softcopy of " + act.article().id()));
    return new Paper(
        softcopy,
        new MailFile(softcopy.fileName(), Softcopy.TYPE, Softcopies.bytes(reading, softcopy)));
  }

  private record Paper(Softcopy softcopy, MailFile file) {}
}
