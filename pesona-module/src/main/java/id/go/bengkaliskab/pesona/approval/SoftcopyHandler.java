package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.article.Slug;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.ActLetter;
import id.go.bengkaliskab.pesona.notice.Audience;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes softcopies: the file, its record and the mails that carry it become real in one save. */
final class SoftcopyHandler implements Handler {
  /** Kind of the records that hold the hash of a softcopy. */
  static final String RECORD = "softcopy";

  private final Store store;
  private final ProcedureVersions procedures;
  private final SoftcopyWriter writer;
  private final Chain chain;
  private final Mailings mailings;
  private final Audience audience;
  private final Clock clock;

  SoftcopyHandler(
      Store store,
      ProcedureVersions procedures,
      SoftcopyWriter writer,
      Chain chain,
      Mailings mailings,
      Audience audience,
      Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.writer = writer;
    this.chain = chain;
    this.mailings = mailings;
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  public String type() {
    return SoftcopyPromise.TYPE;
  }

  @Override
  public void carryOut(Message message) {
    Matter matter = store.read(reading -> matter(reading, message));
    byte[] file = writer.write(matter.approval(), matter.revision(), matter.procedure());
    store.change(
        unit -> {
          Fact fact = matter.approval().header().fact();
          long sequence = matter.approval().header().sequence();
          if (Softcopies.find(unit, matter.id(), fact.round(), sequence).isEmpty()) {
            keep(unit, matter, file);
            tell(unit, matter, ApprovedLetter.CONFIRMATION, ApprovedLetter.TASK);
          }
        });
  }

  /** The next performers must learn of their task even when there is no paper to go with it. */
  @Override
  public void gaveUp(Message message) {
    Matter matter = store.read(reading -> matter(reading, message));
    store.change(unit -> tellPerformers(unit, matter, ActLetter.TASK));
  }

  private void keep(UnitOfWork unit, Matter matter, byte[] file) {
    Fact fact = matter.approval().header().fact();
    Instant now = clock.instant();
    Softcopy softcopy =
        new Softcopy(
            matter.id(),
            fact.round(),
            matter.approval().header().sequence(),
            fileName(unit, matter),
            Sha256.of(file),
            file.length,
            now);
    Softcopies.keep(unit, softcopy, file);
    Map<String, String> details = new TreeMap<>();
    details.put("sha256", softcopy.sha256());
    details.put("fileName", softcopy.fileName());
    details.put("approval", Long.toString(softcopy.sequence()));
    chain.append(
        unit,
        matter.id().value(),
        now,
        record(fact),
        new Body(Actor.SYSTEM.name(), Optional.empty(), details));
  }

  private static Fact record(Fact approval) {
    return new Fact(
        RECORD,
        Actor.SYSTEM_LOGIN,
        "",
        Actor.SYSTEM_LOGIN,
        approval.step(),
        Optional.empty(),
        Optional.empty(),
        approval.round(),
        approval.fromRevision(),
        approval.revision(),
        approval.fingerprint(),
        approval.procedureHash(),
        Optional.empty());
  }

  private void tell(UnitOfWork unit, Matter matter, String toApprover, String toPerformers) {
    mailings.promise(
        unit,
        toApprover,
        matter.approval().header().fact().actor(),
        matter.id(),
        matter.approval().header().sequence());
    tellPerformers(unit, matter, toPerformers);
  }

  private void tellPerformers(UnitOfWork unit, Matter matter, String kind) {
    String approver = matter.approval().header().fact().actor();
    audience
        .performers(
            unit, matter.procedure(), WorkflowStates.require(unit, matter.id()), clock.instant())
        .stream()
        .map(Person::login)
        .filter(login -> !login.equals(approver))
        .forEach(
            login ->
                mailings.promise(
                    unit, kind, login, matter.id(), matter.approval().header().sequence()));
  }

  /** {@code persetujuan-<title>-<id>-r<round>.pdf}, numbered from the second of a round on. */
  private static String fileName(Nodes nodes, Matter matter) {
    int round = matter.approval().header().fact().round();
    int earlier = Softcopies.list(nodes, matter.id(), round).size();
    String title =
        Slug.of(matter.revision().article().title()).map(slug -> slug.value() + '-').orElse("");
    String number = earlier == 0 ? "" : "-" + (earlier + 1);
    return "persetujuan-" + title + matter.id() + "-r" + round + number + ".pdf";
  }

  private Matter matter(Nodes nodes, Message message) {
    ArticleId id = new ArticleId(message.require("article"));
    long sequence = message.payload().required("sequence").longValue();
    Entry approval =
        Chain.find(nodes, id.value(), sequence)
            .orElseThrow(() -> new IllegalStateException("no record " + id + '/' + sequence));
    int number = approval.header().fact().fromRevision();
    Revision revision =
        Revisions.find(nodes, id, number)
            .orElseThrow(() -> new IllegalStateException("no revision " + id + '/' + number));
    Procedure procedure = procedures.byHash(approval.header().fact().procedureHash());
    return new Matter(id, approval, revision, procedure);
  }

  private record Matter(ArticleId id, Entry approval, Revision revision, Procedure procedure) {}
}
