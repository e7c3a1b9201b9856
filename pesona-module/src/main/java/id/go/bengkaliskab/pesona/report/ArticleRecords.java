package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door to the records of an article. Whoever has a hand in the article reads them as part of
 * their work; of all others a record tells that they did.
 */
public final class ArticleRecords {
  private final Store store;
  private final Desk desk;
  private final DoneSteps steps;
  private final ReadingTrace trace;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param desk who performs which step, and versions of the procedure
   * @param chain takes records of reading
   * @param clock tells when it is read
   */
  public ArticleRecords(Store store, Desk desk, Chain chain, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.steps = new DoneSteps(desk.procedures());
    this.trace = new ReadingTrace(store, chain, clock);
    this.clock = clock;
  }

  /**
   * The records for a screen, the oldest first.
   *
   * @throws Refused when there is no such article, or the actor has no role
   */
  public List<RecordLine> lines(ArticleId id, Actor actor) {
    List<Entry> records = entries(id, actor);
    Map<Long, StepTime> times = steps.times(records);
    return records.stream().map(entry -> line(entry, times)).toList();
  }

  /**
   * The records as they are kept, the oldest first.
   *
   * @throws Refused when there is no such article, or the actor has no role
   */
  public List<Entry> entries(ArticleId id, Actor actor) {
    Admission admission = store.read(reading -> admission(reading, id, actor));
    if (!admission.ownWork()) {
      trace.read(actor, admission.reader().role(), "records " + id);
    }
    return admission.records();
  }

  private Admission admission(Reading reading, ArticleId id, Actor actor) {
    WorkflowState state = WorkflowStates.require(reading, id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
    Reader reader = Reader.of(reading, desk.absences(), actor, today);
    List<Entry> records = Chain.list(reading, id.value());
    boolean ownWork =
        state.createdBy().equals(actor.login())
            || desk.options().performs(reading, state, actor)
            || records.stream()
                .anyMatch(entry -> entry.header().fact().actor().equals(actor.login()));
    return new Admission(reader, ownWork, records);
  }

  private RecordLine line(Entry entry, Map<Long, StepTime> times) {
    Fact fact = entry.header().fact();
    Procedure procedure = desk.procedures().byHash(fact.procedureHash());
    Optional<Body> body = entry.body();
    return new RecordLine(
        entry.header().sequence(),
        entry.header().at().atZone(zone()),
        fact.kind(),
        fact.actor(),
        body.map(Body::actorName).orElse(fact.actor()),
        procedure.role(fact.role()).map(Role::title),
        procedure
            .step(fact.step())
            .map(
                step ->
                    new LocalizedText(
                        step.number() + ". " + step.activity().id(),
                        step.number() + ". " + step.activity().en())),
        fact.outcome().flatMap(procedure::outcome).map(Outcome::label),
        fact.round(),
        fact.revision(),
        Optional.ofNullable(times.get(entry.header().sequence())),
        body.flatMap(Body::reason),
        fact.via(),
        body.map(Body::details).orElse(Map.of()),
        entry.hash());
  }

  private ZoneId zone() {
    return desk.procedures().current().officeHours().zone();
  }

  private record Admission(Reader reader, boolean ownWork, List<Entry> records) {}
}
