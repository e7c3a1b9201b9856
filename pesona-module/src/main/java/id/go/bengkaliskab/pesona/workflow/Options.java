package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody may do with an article now, by the very checks that the door itself makes. */
public final class Options {
  private final Store store;
  private final ProcedureVersions procedures;
  private final Admission admission;
  private final Holds holds;
  private final Contents contents;
  private final Guards guards;
  private final Clock clock;

  Options(
      Store store,
      ProcedureVersions procedures,
      Admission admission,
      Holds holds,
      Contents contents,
      Guards guards,
      Clock clock) {
    this.store = store;
    this.procedures = procedures;
    this.admission = admission;
    this.holds = holds;
    this.contents = contents;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * The outcomes that the actor's role admits to, with what stands against each; none for a
   * stranger.
   */
  public List<Option> of(ArticleId id, Actor actor) {
    return store.read(reading -> of(reading, WorkflowStates.require(reading, id), actor));
  }

  /**
   * Lets those through who hold a role of a procedure, their own or an absent person's.
   *
   * @param refusal key of the sentence for all others, with their name
   * @throws Refused (not allowed) for all others
   */
  public void requireColleague(
      Nodes nodes, Procedure procedure, Actor actor, Instant now, String refusal) {
    admission.requireColleague(nodes, procedure, actor, now, refusal);
  }

  /** Whether the actor performs the step in which an article waits, whoever has claimed it. */
  public boolean performs(Reading reading, WorkflowState state, Actor actor) {
    return performing(reading, state, actor, clock.instant()).isPresent();
  }

  /**
   * How the actor may perform the step in which an article waits, whoever has claimed it; empty for
   * a stranger and after the end of a round.
   *
   * @param now moment for which it is asked
   */
  public Optional<Performing> performing(
      Nodes nodes, WorkflowState state, Actor actor, Instant now) {
    return admission.performing(nodes, state, procedures.byHash(state.procedureHash()), actor, now);
  }

  /**
   * The claim that keeps others from the step; empty once it has lapsed or its holder is away or
   * has no account any more.
   *
   * @param now moment for which it is asked
   */
  public Optional<Claim> claim(Nodes nodes, WorkflowState state, Instant now) {
    return holds.claim(nodes, state, procedures.byHash(state.procedureHash()), now);
  }

  /**
   * The assignment that keeps other performers from the step; empty when that person is away or has
   * no account any more.
   *
   * @param now moment for which it is asked
   */
  public Optional<Assignment> assignment(Nodes nodes, WorkflowState state, Instant now) {
    return holds.assignment(nodes, state, procedures.byHash(state.procedureHash()), now);
  }

  private List<Option> of(Reading reading, WorkflowState state, Actor actor) {
    Procedure procedure = procedures.byHash(state.procedureHash());
    Article article = contents.load(reading, state.articleId());
    GuardContext context =
        new GuardContext(
            article,
            contents.fingerprint(article),
            state,
            procedure,
            actor,
            clock.instant(),
            reading);
    return Outcomes.of(state, procedure, context.now()).stream()
        .filter(outcome -> !outcome.system())
        .flatMap(outcome -> option(outcome, context).stream())
        .toList();
  }

  private Optional<Option> option(Outcome outcome, GuardContext context) {
    try {
      admission.admit(
          context.nodes(),
          context.state(),
          context.procedure(),
          outcome,
          context.actor(),
          context.now());
    } catch (Refused refused) {
      return refused.kind() == Refused.Kind.NOT_ALLOWED
          ? Optional.empty()
          : Optional.of(new Option(outcome, refused.refusals()));
    }
    return Optional.of(new Option(outcome, guards.check(outcome, context)));
  }
}
