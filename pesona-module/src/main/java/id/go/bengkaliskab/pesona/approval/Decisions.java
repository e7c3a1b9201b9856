package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.TransitionResult;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at personal links, which changes nothing, and decides through them. */
final class Decisions {
  /** How decisions by mail link are recorded. */
  static final String VIA = "mail-link";

  private final Store store;
  private final Directory directory;
  private final Desk desk;
  private final Clock clock;

  Decisions(Store store, Directory directory, Desk desk, Clock clock) {
    this.store = store;
    this.directory = directory;
    this.desk = desk;
    this.clock = clock;
  }

  /** How it stands with the link of a token. */
  Standing look(String token) {
    return store.read(
        reading ->
            ApprovalLinks.find(reading, token)
                .flatMap(
                    link ->
                        directory.person(link.login()).map(person -> look(reading, link, person)))
                .orElseGet(Standing.Unknown::new));
  }

  /**
   * Decides for the person of a link on the revision of the link; repeating gives the first result.
   *
   * @param outcome {@code approve} or {@code reject}
   * @throws id.go.bengkaliskab.pesona.refusal.Refused as {@code Workflow.perform} does
   */
  TransitionResult decide(
      ApprovalLink link, Person person, String outcome, Optional<String> reason) {
    return desk.workflow()
        .perform(
            new TransitionRequest(
                link.article(), outcome, Actor.of(person, VIA), reason, link.revision()));
  }

  private Standing look(Reading reading, ApprovalLink link, Person person) {
    if (!person.enabled()) {
      return new Standing.Ended(person, Standing.Cause.ACCOUNT);
    }
    Optional<Entry> decision =
        last(reading, link.article(), fact -> fact.fromRevision() == link.revision());
    if (decision.isPresent()) {
      return decided(reading, link, person, decision.get());
    }
    if (!clock.instant().isBefore(link.expires())) {
      return new Standing.Ended(person, Standing.Cause.EXPIRED);
    }
    Optional<WorkflowState> state = WorkflowStates.find(reading, link.article());
    if (state.filter(it -> isAsked(it, link)).isEmpty()) {
      return new Standing.Ended(person, Standing.Cause.CHANGED);
    }
    return state
        .filter(it -> desk.options().performs(reading, it, Actor.of(person, VIA)))
        .map(it -> open(reading, link, person, it))
        .orElseGet(() -> new Standing.Ended(person, Standing.Cause.ROLE));
  }

  private Standing decided(Reading reading, ApprovalLink link, Person person, Entry decision) {
    String title =
        Revisions.find(reading, link.article(), link.revision())
            .map(revision -> revision.article().title())
            .orElse("");
    return new Standing.Decided(
        link,
        person,
        title,
        desk.procedures().byHash(decision.header().fact().procedureHash()),
        decision);
  }

  private Standing open(Reading reading, ApprovalLink link, Person person, WorkflowState state) {
    Revision revision = Revisions.find(reading, link.article(), link.revision()).orElseThrow();
    return new Standing.Open(
        link,
        person,
        revision.article(),
        state,
        desk.procedures().byHash(state.procedureHash()),
        last(reading, link.article(), fact -> fact.revision() == link.revision()));
  }

  private static boolean isAsked(WorkflowState state, ApprovalLink link) {
    return state.position().step().equals(Invitations.STEP)
        && state.round() == link.round()
        && state.revision() == link.revision();
  }

  private static Optional<Entry> last(Reading reading, ArticleId id, Predicate<Fact> which) {
    List<Entry> found =
        Chain.list(reading, id.value()).stream()
            .filter(entry -> entry.header().fact().kind().equals(Fact.TRANSITION))
            .filter(entry -> which.test(entry.header().fact()))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }
}
