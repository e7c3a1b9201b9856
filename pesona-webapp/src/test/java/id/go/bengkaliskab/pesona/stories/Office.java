package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.ChecklistItem;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.share.ShareGuard;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Correction;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.Guards;
import id.go.bengkaliskab.pesona.workflow.HandOver;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.Remark;
import id.go.bengkaliskab.pesona.workflow.Transition;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.TransitionResult;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import id.go.bengkaliskab.pesona.workflow.guard.ContentGuards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The office at work on a real repository, under the shipped procedure. */
final class Office implements AutoCloseable {
  static final String WHY = "perlu diperbaiki";

  private static final String PROMISED = "told";
  private static final String FILE = "pengelolaan-aplikasi-pesona.yaml";
  private static final Path SHIPPED =
      Path.of(System.getProperty("pesona.lightModules"), "pesona", "sop", FILE);

  private final TestRepository repository;
  private final Store store;
  private final OfficeClock clock = new OfficeClock();
  private final Staff staff = new Staff();
  private final Outbox outbox = new Outbox(clock, () -> {});
  private final List<Correction> corrections = new CopyOnWriteArrayList<>();
  private final List<Remark> remarks = new CopyOnWriteArrayList<>();
  private final List<HandOver> handOvers = new CopyOnWriteArrayList<>();
  private Desk desk;

  Office(Path folder) {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    open(shippedProcedure());
  }

  static String shippedProcedure() {
    try {
      return Files.readString(SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the desk anew, as a start of the process with this procedure file would. */
  void open(String procedureFile) {
    Absences absences = new Absences(staff);
    List<Guard> all = new ArrayList<>(ContentGuards.all());
    all.addAll(Desk.dutyGuards(absences));
    all.add(new ShareGuard());
    Guards guards = new Guards(all);
    ProcedureVersions versions =
        new ProcedureVersions(
            store,
            new ProcedureReader(guards.names()),
            FILE,
            procedureFile.getBytes(StandardCharsets.UTF_8),
            clock);
    desk =
        Desk.of(
            store,
            absences,
            versions,
            guards,
            List.of(new Recording()),
            key -> Sha256.of("bytes of " + key),
            new Chain(new SecureRandom()),
            clock);
  }

  Desk desk() {
    return desk;
  }

  Store store() {
    return store;
  }

  Store dam() {
    return repository.store(Access.AUTHOR, Workspaces.DAM);
  }

  OfficeClock clock() {
    return clock;
  }

  Staff staff() {
    return staff;
  }

  List<Correction> corrections() {
    return corrections;
  }

  List<Remark> remarks() {
    return remarks;
  }

  List<HandOver> handOvers() {
    return handOvers;
  }

  Procedure procedure() {
    return desk.procedures().current();
  }

  Person person(String login) {
    return staff.person(login).orElseThrow();
  }

  Actor actor(String login) {
    return login.equals(Actor.SYSTEM_LOGIN)
        ? Actor.SYSTEM
        : Actor.of(staff.person(login).orElseThrow(), "test");
  }

  ArticleId begin(String login) {
    return begin(Articles.complete(), login);
  }

  ArticleId begin(Article article, String login) {
    return desk.beginnings().begin(article, actor(login)).articleId();
  }

  TransitionResult perform(ArticleId id, String login, String outcome) {
    return perform(id, login, outcome, state(id).revision());
  }

  TransitionResult perform(ArticleId id, String login, String outcome, int revision) {
    return perform(id, login, outcome, Optional.of(WHY), revision);
  }

  TransitionResult perform(
      ArticleId id, String login, String outcome, Optional<String> reason, int revision) {
    return desk.workflow()
        .perform(new TransitionRequest(id, outcome, actor(login), reason, revision));
  }

  WorkflowState save(Article article, String login) {
    return save(article, login, Optional.empty());
  }

  WorkflowState save(Article article, String login, Optional<String> reason) {
    return desk.editing().save(article, actor(login), state(article.id()).revision(), reason);
  }

  /** Ticks the whole checklist of the step in which the article is. */
  void check(ArticleId id, String login) {
    desk.checking()
        .check(
            id,
            procedure().require(state(id).position().step()).checklist().stream()
                .map(ChecklistItem::id)
                .collect(Collectors.toSet()),
            actor(login));
  }

  /** Settles all channels that aren't retired. */
  void share(ArticleId id, String login) {
    ShareLedger ledger = new ShareLedger(desk.notes());
    procedure().channels().stream()
        .filter(channel -> !channel.retired())
        .forEach(channel -> ledger.skipped(id, channel.id(), "tidak dipakai kantor", actor(login)));
  }

  WorkflowState state(ArticleId id) {
    return store.read(reading -> WorkflowStates.require(reading, id));
  }

  String step(ArticleId id) {
    return state(id).position().step();
  }

  Article content(ArticleId id) {
    return store.read(reading -> reading.find(id.path()).map(ArticleNodes::read).orElseThrow());
  }

  List<Revision> revisions(ArticleId id) {
    return store.read(reading -> Revisions.list(reading, id));
  }

  List<Entry> records(ArticleId id) {
    return store.read(reading -> Chain.list(reading, id.value()));
  }

  /** The newest record of accounts, absences and the reading of records. */
  Entry lastOfficeRecord() {
    List<Entry> records = store.read(reading -> Chain.list(reading, Chain.OFFICE));
    return records.get(records.size() - 1);
  }

  List<Entry> transitionsOf(ArticleId id) {
    return records(id).stream()
        .filter(entry -> entry.header().fact().kind().equals(Fact.TRANSITION))
        .toList();
  }

  Entry lastRecord(ArticleId id) {
    List<Entry> records = records(id);
    return records.get(records.size() - 1);
  }

  Optional<OpenTask> openTask(ArticleId id) {
    return store.read(OpenWork::list).stream()
        .filter(task -> task.articleId().equals(id.value()))
        .findFirst();
  }

  /** What the effects of transitions promised. */
  List<Message> promises() {
    return store.read(reading -> Outbox.pending(reading, PROMISED));
  }

  Verdict verify() {
    return new Verifier(store).verify();
  }

  /** Works on the repository past all rules, as someone with the database in hand could. */
  void tamper(Tampering tampering) {
    try (Lease lease = repository.sessions().open(Access.AUTHOR, Workspaces.PESONA)) {
      tampering.with(lease.session());
      lease.session().save();
    } catch (RepositoryException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  /** What {@link #tamper} does. */
  interface Tampering {
    void with(Session session) throws RepositoryException;
  }

  private final class Recording implements Effect {
    @Override
    public void after(Transition transition, UnitOfWork unit) {
      outbox.promise(
          unit,
          PROMISED,
          transition.entry().hash(),
          CanonicalJson.object().put("outcome", transition.outcome().id()));
    }

    @Override
    public void after(HandOver handOver, UnitOfWork unit) {
      handOvers.add(handOver);
    }

    @Override
    public void after(Correction correction, UnitOfWork unit) {
      corrections.add(correction);
    }

    @Override
    public void after(Remark remark, UnitOfWork unit) {
      remarks.add(remark);
    }
  }
}
