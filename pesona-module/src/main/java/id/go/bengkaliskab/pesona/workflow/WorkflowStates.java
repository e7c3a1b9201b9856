package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** States of articles under {@code /procedures}, with the work queue kept in step. */
public final class WorkflowStates {
  private WorkflowStates() {}

  /** The state of an article. */
  public static Optional<WorkflowState> find(Nodes nodes, ArticleId id) {
    return nodes.find(path(id)).map(node -> read(id, node));
  }

  /**
   * The state of an article that must be there.
   *
   * @throws Refused (not found) when there is no such article
   */
  public static WorkflowState require(Nodes nodes, ArticleId id) {
    return find(nodes, id)
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", id.value()));
  }

  static void save(UnitOfWork unit, WorkflowState state, String title) {
    StoredNode node = unit.findOrCreate(path(state.articleId()), "pesona:process");
    node.set("createdBy", state.createdBy())
        .set("round", state.round())
        .set("procedure", state.procedureHash())
        .set("revision", state.revision())
        .set("step", state.position().step())
        .set("publishing", state.position().publishing())
        .set("enteredAt", state.position().enteredAt())
        .set("publishAt", state.position().publishAt().orElse(null))
        .set("contributors", state.contributors().stream().sorted().toList());
    write(node, state.attendance());
    node.child("approval").ifPresent(StoredNode::remove);
    state.approval().ifPresent(it -> write(node.add("approval", "pesona:entry"), it));
    node.child("public").ifPresent(StoredNode::remove);
    state.publicCopy().ifPresent(it -> write(node.add("public", "pesona:entry"), it));
    queue(unit, state, title);
  }

  /** Keeps that somebody went on working; nothing that the queue tells has changed. */
  static void touch(UnitOfWork unit, WorkflowState state) {
    write(unit.find(path(state.articleId())).orElseThrow(), state.attendance());
  }

  private static void queue(UnitOfWork unit, WorkflowState state, String title) {
    if (state.position().isEnd()) {
      OpenWork.remove(unit, state.articleId().value());
      return;
    }
    OpenWork.put(
        unit,
        new OpenTask(
            state.articleId().value(),
            title,
            state.position().step(),
            state.position().publishing(),
            state.round(),
            state.revision(),
            state.position().enteredAt(),
            state.procedureHash(),
            state.attendance().claim().map(Claim::login),
            state.attendance().pause().isPresent()));
  }

  private static void write(StoredNode node, Attendance attendance) {
    node.set("claimedBy", attendance.claim().map(Claim::login))
        .set("claimedAt", attendance.claim().map(Claim::since).orElse(null))
        .set("claimActiveAt", attendance.claim().map(Claim::activeAt).orElse(null))
        .set("assignedTo", attendance.assignment().map(Assignment::login))
        .set("assignedBy", attendance.assignment().map(Assignment::by))
        .set("assignedAt", attendance.assignment().map(Assignment::at).orElse(null))
        .set("workedMillis", attendance.worked().toMillis())
        .set("pausedBy", attendance.pause().map(Pause::login))
        .set("pausedAt", attendance.pause().map(Pause::since).orElse(null))
        .set("pauseReason", attendance.pause().map(Pause::reason))
        .set("pausedMillis", attendance.paused().toMillis());
  }

  private static void write(StoredNode node, Approval approval) {
    node.set("revision", approval.revision())
        .set("words", approval.words())
        .set("media", approval.media())
        .set("login", approval.login())
        .set("role", approval.role())
        .set("inPlace", approval.inPlace())
        .set("at", approval.at());
  }

  private static void write(StoredNode node, PublicCopy copy) {
    node.set("revision", copy.revision())
        .set("path", copy.path())
        .set("publishedAt", copy.publishedAt());
  }

  private static WorkflowState read(ArticleId id, StoredNode node) {
    return new WorkflowState(
        id,
        node.requireText("createdBy"),
        (int) node.requireNumber("round"),
        node.requireText("procedure"),
        (int) node.requireNumber("revision"),
        new Position(
            node.requireText("step"),
            node.flag("publishing"),
            node.instant("enteredAt").orElseThrow(),
            node.instant("publishAt")),
        attendance(node),
        Set.copyOf(node.texts("contributors")),
        node.child("approval").map(WorkflowStates::approval),
        node.child("public").map(WorkflowStates::publicCopy));
  }

  private static Attendance attendance(StoredNode node) {
    return new Attendance(
        node.text("claimedBy").map(login -> claim(login, node)),
        node.text("assignedTo")
            .map(
                login ->
                    new Assignment(
                        login,
                        node.requireText("assignedBy"),
                        node.instant("assignedAt").orElseThrow())),
        Duration.ofMillis(node.requireNumber("workedMillis")),
        node.text("pausedBy")
            .map(
                login ->
                    new Pause(
                        login,
                        node.instant("pausedAt").orElseThrow(),
                        node.requireText("pauseReason"))),
        Duration.ofMillis(node.requireNumber("pausedMillis")));
  }

  /** A claim of before activity was kept counts from its begin. */
  private static Claim claim(String login, StoredNode node) {
    Instant since = node.instant("claimedAt").orElseThrow();
    return new Claim(login, since, node.instant("claimActiveAt").orElse(since));
  }

  private static Approval approval(StoredNode node) {
    return new Approval(
        (int) node.requireNumber("revision"),
        node.requireText("words"),
        node.requireText("media"),
        node.requireText("login"),
        node.requireText("role"),
        node.text("inPlace"),
        node.instant("at").orElseThrow());
  }

  private static PublicCopy publicCopy(StoredNode node) {
    return new PublicCopy(
        (int) node.requireNumber("revision"),
        node.requireText("path"),
        node.instant("publishedAt").orElseThrow());
  }

  private static String path(ArticleId id) {
    return Buckets.byPrefix("/procedures", id.value());
  }
}
