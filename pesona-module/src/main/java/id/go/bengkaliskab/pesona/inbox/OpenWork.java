package id.go.bengkaliskab.pesona.inbox;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The work queue under {@code /open}: one small node per unfinished article, made and removed by
 * the save that changes its state. It is read by listing, never from the search index, which may
 * miss nodes after a crash.
 */
public final class OpenWork {
  private static final String ROOT = "/open";
  private static final String TOLD = "told";
  private static final String TOLD_SINCE = "toldSince";

  private OpenWork() {}

  /** Puts an article into the queue or renews what the queue tells of it. */
  public static void put(UnitOfWork unit, OpenTask task) {
    unit.findOrCreate(path(task.articleId()), "pesona:task")
        .set("title", task.title())
        .set("step", task.step())
        .set("publishing", task.publishing())
        .set("round", task.round())
        .set("revision", task.revision())
        .set("enteredAt", task.enteredAt())
        .set("procedure", task.procedureHash())
        .set("claimedBy", task.claimedBy())
        .set("paused", task.paused());
  }

  /**
   * What people were told of a task since its article came into the step.
   *
   * @param enteredAt when it came there; what was told before is not counted
   */
  public static List<String> told(Nodes nodes, String articleId, Instant enteredAt) {
    return nodes
        .find(path(articleId))
        .filter(node -> node.instant(TOLD_SINCE).filter(enteredAt::equals).isPresent())
        .map(node -> node.texts(TOLD))
        .orElse(List.of());
  }

  /**
   * Notes that people were told something of a task, such as that it is due.
   *
   * @param enteredAt when its article came into the step
   * @param what id of what was told
   */
  public static void tell(UnitOfWork unit, String articleId, Instant enteredAt, String what) {
    List<String> told = new ArrayList<>(told(unit, articleId, enteredAt));
    told.add(what);
    unit.find(path(articleId)).ifPresent(node -> node.set(TOLD_SINCE, enteredAt).set(TOLD, told));
  }

  /** Takes an article out of the queue. */
  public static void remove(UnitOfWork unit, String articleId) {
    unit.find(path(articleId)).ifPresent(StoredNode::remove);
  }

  /** All unfinished articles, the one that waits longest first. */
  public static List<OpenTask> list(Nodes nodes) {
    return nodes.childrenOf(ROOT).stream()
        .flatMap(bucket -> bucket.children().stream())
        .map(OpenWork::read)
        .sorted(Comparator.comparing(OpenTask::enteredAt).thenComparing(OpenTask::articleId))
        .toList();
  }

  private static OpenTask read(StoredNode node) {
    return new OpenTask(
        node.name(),
        node.text("title").orElse(""),
        node.requireText("step"),
        node.flag("publishing"),
        (int) node.requireNumber("round"),
        (int) node.requireNumber("revision"),
        node.instant("enteredAt").orElseThrow(),
        node.requireText("procedure"),
        node.text("claimedBy"),
        node.flag("paused"));
  }

  private static String path(String articleId) {
    return Buckets.byPrefix(ROOT, articleId);
  }
}
