package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Assignment;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.StepTimes;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One look at the work queue; of each article only its state and its section are read beside. */
final class OpenArticles {
  private final Desk desk;
  private final Nodes nodes;
  private final Days days;
  private final Map<String, Colleague> colleagues = new HashMap<>();

  OpenArticles(Desk desk, Nodes nodes, Days days) {
    this.desk = desk;
    this.nodes = nodes;
    this.days = days;
  }

  /** All of them, the one that waits longest first. */
  List<OpenArticle> all() {
    return OpenWork.list(nodes).stream().map(this::read).toList();
  }

  private OpenArticle read(OpenTask task) {
    WorkflowState state = WorkflowStates.require(nodes, new ArticleId(task.articleId()));
    return new OpenArticle(card(task.title(), state), state);
  }

  private BoardCard card(String title, WorkflowState state) {
    Instant now = days.now();
    Procedure procedure = desk.procedures().byHash(state.procedureHash());
    Step step = procedure.require(state.position().step());
    return new BoardCard(
        state.articleId(),
        title,
        nodes.find(state.articleId().path()).flatMap(node -> node.text("section")).orElse(""),
        state.round(),
        step,
        state.position().enteredAt(),
        days.since(state.position().enteredAt()),
        StepTimes.running(state, procedure, now).orElseThrow(),
        StepTimes.due(state, procedure, now).orElseThrow(),
        desk.options().claim(nodes, state, now).map(Claim::login).map(this::colleague),
        desk.options().assignment(nodes, state, now).map(Assignment::login).map(this::colleague),
        performers(procedure, step),
        state.attendance().pause(),
        state.position().publishing(),
        state.position().publishAt());
  }

  private Colleague colleague(String login) {
    return colleagues.computeIfAbsent(login, it -> new Colleague(it, desk.absences().nameOf(it)));
  }

  private static List<LocalizedText> performers(Procedure procedure, Step step) {
    return step.performers().stream()
        .flatMap(role -> procedure.role(role).stream())
        .map(Role::title)
        .toList();
  }
}
