package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Softcopies under {@code /softcopies/<xx>/<id>/<round>/<record>}: an article that is called back
 * is approved twice in one round, and neither paper replaces the other.
 */
public final class Softcopies {
  private static final String ROOT = "/softcopies";
  private static final String TYPE = "pesona:entry";
  private static final String FILE = "file";

  private Softcopies() {}

  /** The softcopy of the last approval of a round. */
  public static Optional<Softcopy> find(Nodes nodes, ArticleId id, int round) {
    List<Softcopy> all = list(nodes, id, round);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The softcopies of a round, the oldest first. */
  public static List<Softcopy> list(Nodes nodes, ArticleId id, int round) {
    return nodes.childrenOf(folder(id, round)).stream()
        .map(node -> read(id, round, node))
        .sorted(Comparator.comparingLong(Softcopy::sequence))
        .toList();
  }

  /** The softcopy of one approval. */
  static Optional<Softcopy> find(Nodes nodes, ArticleId id, int round, long sequence) {
    return nodes.find(folder(id, round) + '/' + sequence).map(node -> read(id, round, node));
  }

  /**
   * The file.
   *
   * @throws IllegalStateException when it is not there
   */
  public static byte[] bytes(Nodes nodes, Softcopy softcopy) {
    String path = folder(softcopy.article(), softcopy.round()) + '/' + softcopy.sequence();
    return nodes
        .find(path)
        .flatMap(node -> node.bytes(FILE))
        .map(Softcopies::readAll)
        .orElseThrow(() -> new IllegalStateException("no softcopy at " + path));
  }

  static void keep(UnitOfWork unit, Softcopy softcopy, byte[] file) {
    unit.create(folder(softcopy.article(), softcopy.round()) + '/' + softcopy.sequence(), TYPE)
        .set("fileName", softcopy.fileName())
        .set("sha256", softcopy.sha256())
        .set("madeAt", softcopy.madeAt())
        .set(FILE, new ByteArrayInputStream(file));
  }

  private static Softcopy read(ArticleId id, int round, StoredNode node) {
    return new Softcopy(
        id,
        round,
        Long.parseLong(node.name()),
        node.requireText("fileName"),
        node.requireText("sha256"),
        node.length(FILE).orElseThrow(),
        node.instant("madeAt").orElseThrow());
  }

  private static byte[] readAll(InputStream stream) {
    try (stream) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(ArticleId id, int round) {
    return Buckets.byPrefix(ROOT, id.value()) + '/' + round;
  }
}
