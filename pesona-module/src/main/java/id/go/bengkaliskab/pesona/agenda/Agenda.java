package id.go.bengkaliskab.pesona.agenda;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has to do and has done. Tasks are told from the work queue, those due first; acts
 * from the records, newest first.
 */
public final class Agenda {
  private final Store store;
  private final Desk desk;

  /**
   * @param store workspace of the module
   * @param desk who may do what
   */
  public Agenda(Store store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /**
   * Tasks that the person works on or was given; also those whose claim has lapsed, until somebody
   * else goes on with them.
   *
   * @param now moment for which times are told
   */
  public List<AgendaTask> mine(Person person, Instant now) {
    return store.read(reading -> new OpenTasks(desk, reading, person, now).mine());
  }

  /**
   * Free tasks that the person may perform, their own role's and those in which they may act in
   * place of the performers; not those that are on their way to the public side.
   *
   * @param now moment for which times are told
   */
  public List<AgendaTask> desk(Person person, Instant now) {
    return store.read(reading -> new OpenTasks(desk, reading, person, now).free());
  }

  /**
   * Tasks that the person may perform and that somebody else works on or was given: they can be
   * taken over.
   *
   * @param now moment for which times are told
   */
  public List<AgendaTask> colleagues(Person person, Instant now) {
    return store.read(reading -> new OpenTasks(desk, reading, person, now).colleagues());
  }

  /**
   * Planned publications that the person may change or cancel, the next one first.
   *
   * @param now moment for which times are told
   */
  public List<AgendaTask> scheduled(Person person, Instant now) {
    return store.read(reading -> new OpenTasks(desk, reading, person, now).scheduled()).stream()
        .sorted(Comparator.comparing(task -> task.publishAt().orElseThrow()))
        .toList();
  }

  /**
   * Outcomes that the person performed.
   *
   * @param most 1 to 1000
   */
  public List<DoneAct> done(Person person, int most) {
    return store.read(
        reading ->
            Chain.newestBy(reading, Fact.TRANSITION, person.login(), most).stream()
                .map(entry -> act(reading, entry))
                .toList());
  }

  private DoneAct act(Reading reading, Entry entry) {
    Fact fact = entry.header().fact();
    ArticleId id = new ArticleId(entry.header().stream());
    Procedure procedure = desk.procedures().byHash(fact.procedureHash());
    String outcome = fact.outcome().orElseThrow();
    return new DoneAct(
        id,
        reading.find(id.path()).map(node -> ArticleNodes.read(node).title()).orElse(""),
        procedure.step(fact.step()).map(Step::activity).orElseGet(() -> plain(fact.step())),
        label(procedure, outcome).orElseGet(() -> plain(outcome)),
        entry);
  }

  private static Optional<LocalizedText> label(Procedure procedure, String outcome) {
    return procedure.outcome(outcome).map(Outcome::label);
  }

  private static LocalizedText plain(String id) {
    return new LocalizedText(id, id);
  }
}
