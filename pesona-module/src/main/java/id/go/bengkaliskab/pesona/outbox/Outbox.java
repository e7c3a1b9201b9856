package id.go.bengkaliskab.pesona.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Promised effects under {@code /outbox}: {@code pending/<type>/<id>}, then {@code done} or {@code
 * failed} by month. What is to be done is read by listing folders, never from the search index,
 * which may lag after a crash.
 */
public final class Outbox {
  private static final String PENDING = "/outbox/pending";
  private static final String FAILED = "/outbox/failed";
  private static final String TYPE = "pesona:message";
  private static final Pattern TYPE_FORM = Pattern.compile("[a-z][a-z-]{0,40}");
  private static final Pattern ID_FORM = Pattern.compile("[0-9a-f]{32}");

  private final Clock clock;
  private final Runnable wake;
  private final Map<String, String> companions;

  /**
   * @param clock tells when a promise was made
   * @param wake called after a save that promised something
   */
  public Outbox(Clock clock, Runnable wake) {
    this(clock, wake, Map.of());
  }

  /**
   * An outbox of which some promises come in pairs.
   *
   * @param clock tells when a promise was made
   * @param wake called after a save that promised something
   * @param companions type that is promised with the same key and payload beside another type
   */
  public Outbox(Clock clock, Runnable wake, Map<String, String> companions) {
    this.clock = clock;
    this.wake = wake;
    this.companions = Map.copyOf(companions);
  }

  /**
   * Promises an effect in the save of its cause. The same type and key promised again while the
   * first still waits is carried out once.
   *
   * @param unit the unit of work of the cause
   * @param type id of the handler
   * @param key what makes this effect one of its own, such as article, sequence and addressee
   * @param payload values the handler needs
   */
  public void promise(UnitOfWork unit, String type, String key, JsonNode payload) {
    promise(unit, type, key, payload, clock.instant());
  }

  /** Promises an effect that must not happen before a moment. */
  public void promise(
      UnitOfWork unit, String type, String key, JsonNode payload, Instant notBefore) {
    Instant now = clock.instant();
    String id = id(type, key);
    if (unit.find(pendingPath(type, id)).isEmpty()) {
      write(
          unit.create(pendingPath(type, id), TYPE),
          new Message(id, type, payload, now, notBefore, 0, Optional.empty()));
    }
    unit.afterSave(wake);
    if (companions.containsKey(type)) {
      promise(unit, companions.get(type), key, payload, notBefore);
    }
  }

  /**
   * Takes a promise back whose moment has not come; nothing happens when it was carried out.
   *
   * @param unit the unit of work of the cause
   */
  public void withdraw(UnitOfWork unit, String type, String key) {
    unit.find(pendingPath(type, id(type, key))).ifPresent(StoredNode::remove);
    if (companions.containsKey(type)) {
      withdraw(unit, companions.get(type), key);
    }
  }

  /**
   * Messages of a type that wait, whether due or not, in the order in which they were promised: of
   * two changes of one account the later has the last word.
   */
  public static List<Message> pending(Nodes nodes, String type) {
    return nodes.childrenOf(PENDING + '/' + type).stream()
        .map(Outbox::read)
        .sorted(Comparator.comparing(Message::createdAt))
        .toList();
  }

  /** Types of which messages wait. */
  public static List<String> pendingTypes(Nodes nodes) {
    return nodes.childrenOf(PENDING).stream()
        .filter(type -> !type.children().isEmpty())
        .map(StoredNode::name)
        .toList();
  }

  /** Messages of all types that wait. */
  public static List<Message> pending(Nodes nodes) {
    return pendingTypes(nodes).stream().flatMap(type -> pending(nodes, type).stream()).toList();
  }

  /**
   * Messages for which no attempt is left, those of the newest month first.
   *
   * @param most how many at most
   */
  public static List<Message> failed(Nodes nodes, int most) {
    return failedNodes(nodes).limit(most).map(Outbox::read).toList();
  }

  /**
   * Lets a message be tried at once: one that waits without its pause, one that failed with all its
   * attempts anew.
   *
   * @param type id of the handler, as anybody may have typed it
   * @param id name of the message, likewise
   * @return whether there is such a message; one that was carried out isn't there any more
   */
  public boolean again(UnitOfWork unit, String type, String id) {
    if (!TYPE_FORM.matcher(type).matches() || !ID_FORM.matcher(id).matches()) {
      return false;
    }
    Instant now = clock.instant();
    unit.afterSave(wake);
    Optional<StoredNode> waiting = unit.find(pendingPath(type, id));
    Optional<StoredNode> failed =
        failedNodes(unit)
            .filter(node -> node.name().equals(id) && node.requireText("type").equals(type))
            .findFirst();
    if (waiting.isPresent()) {
      write(waiting.get(), read(waiting.get()).due(now));
    } else if (failed.isPresent()) {
      write(unit.create(pendingPath(type, id), TYPE), read(failed.get()).anew(now));
    }
    failed.ifPresent(StoredNode::remove);
    return waiting.isPresent() || failed.isPresent();
  }

  private static Stream<StoredNode> failedNodes(Nodes nodes) {
    return newestFirst(nodes.childrenOf(FAILED))
        .flatMap(year -> newestFirst(year.children()))
        .flatMap(month -> month.children().stream());
  }

  private static Stream<StoredNode> newestFirst(List<StoredNode> folders) {
    return folders.stream().sorted(Comparator.comparing(StoredNode::name).reversed());
  }

  static void done(UnitOfWork unit, Message message, Instant now) {
    move(unit, message, Buckets.byMonth("/outbox/done", now, message.id()), now);
  }

  static void failed(UnitOfWork unit, Message message, Instant now) {
    move(unit, message, Buckets.byMonth(FAILED, now, message.id()), now);
  }

  static void retry(UnitOfWork unit, Message message) {
    unit.find(pendingPath(message.type(), message.id())).ifPresent(node -> write(node, message));
  }

  private static void move(UnitOfWork unit, Message message, String path, Instant now) {
    unit.find(pendingPath(message.type(), message.id())).ifPresent(StoredNode::remove);
    write(unit.findOrCreate(path, TYPE), message).set("endedAt", now);
  }

  private static StoredNode write(StoredNode node, Message message) {
    return node.set("type", message.type())
        .set("payload", CanonicalJson.text(message.payload()))
        .set("createdAt", message.createdAt())
        .set("notBefore", message.notBefore())
        .set("attempts", message.attempts())
        .set("lastError", message.lastError());
  }

  private static Message read(StoredNode node) {
    return new Message(
        node.name(),
        node.requireText("type"),
        CanonicalJson.parse(node.requireText("payload")),
        node.instant("createdAt").orElseThrow(),
        node.instant("notBefore").orElseThrow(),
        (int) node.requireNumber("attempts"),
        node.text("lastError"));
  }

  private static String id(String type, String key) {
    return Sha256.of(type + '\n' + key).substring(0, 32);
  }

  private static String pendingPath(String type, String id) {
    return PENDING + '/' + type + '/' + id;
  }
}
