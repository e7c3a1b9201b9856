package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of articles under {@code /revisions}: canonical JSON of the content and its
 * fingerprints.
 */
public final class Revisions {
  private Revisions() {}

  /** Adds the newest revision. */
  public static void add(UnitOfWork unit, Revision revision) {
    unit.create(path(revision.article().id(), revision.number()), "pesona:revision")
        .set("number", revision.number())
        .set("round", revision.round())
        .set("author", revision.author())
        .set("at", revision.at())
        .set("cause", revision.cause())
        .set("words", revision.fingerprint().words())
        .set("media", revision.fingerprint().media())
        .set("whole", revision.fingerprint().whole())
        .set("content", CanonicalJson.text(ArticleJson.write(revision.article())));
  }

  /** One revision. */
  public static Optional<Revision> find(Nodes nodes, ArticleId id, int number) {
    return nodes.find(path(id, number)).map(node -> read(id, node));
  }

  /** All revisions, the newest first. */
  public static List<Revision> list(Nodes nodes, ArticleId id) {
    return nodes.childrenOf(folder(id)).stream()
        .map(node -> read(id, node))
        .sorted(Comparator.comparingInt(Revision::number).reversed())
        .toList();
  }

  private static Revision read(ArticleId id, StoredNode node) {
    return new Revision(
        (int) node.requireNumber("number"),
        (int) node.requireNumber("round"),
        node.requireText("author"),
        node.instant("at").orElseThrow(),
        node.requireText("cause"),
        new Fingerprint(
            node.requireText("words"), node.requireText("media"), node.requireText("whole")),
        ArticleJson.readStored(id, CanonicalJson.parse(node.requireText("content"))));
  }

  private static String path(ArticleId id, int number) {
    return folder(id) + '/' + number;
  }

  private static String folder(ArticleId id) {
    return Buckets.byPrefix("/revisions", id.value());
  }
}
