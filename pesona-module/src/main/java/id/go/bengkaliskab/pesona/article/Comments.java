package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The comments on articles under {@code /comments}. */
public final class Comments {
  private static final String TYPE = "pesona:entry";

  private Comments() {}

  /** Keeps a comment, over a former state of it. */
  public static void save(UnitOfWork unit, ArticleId id, Comment comment) {
    unit.findOrCreate(path(id, comment.number()), TYPE)
        .set("author", comment.login())
        .set("authorName", comment.name())
        .set("at", comment.at())
        .set("revision", comment.revision())
        .set("text", comment.text())
        .set("place", comment.place().map(Place::id))
        .set("resolvedBy", comment.resolution().map(Comment.Resolution::login))
        .set("resolvedByName", comment.resolution().map(Comment.Resolution::name))
        .set("resolvedAt", comment.resolution().map(Comment.Resolution::at).orElse(null));
  }

  /** One comment. */
  public static Optional<Comment> find(Nodes nodes, ArticleId id, int number) {
    return nodes.find(path(id, number)).map(Comments::read);
  }

  /** All comments on an article, the oldest first. */
  public static List<Comment> list(Nodes nodes, ArticleId id) {
    return nodes.childrenOf(folder(id)).stream()
        .map(Comments::read)
        .sorted(Comparator.comparingInt(Comment::number))
        .toList();
  }

  private static Comment read(StoredNode node) {
    return new Comment(
        Integer.parseInt(node.name()),
        node.requireText("author"),
        node.requireText("authorName"),
        node.instant("at").orElseThrow(),
        (int) node.requireNumber("revision"),
        node.requireText("text"),
        node.text("place").flatMap(Place::parse),
        node.text("resolvedBy")
            .map(
                login ->
                    new Comment.Resolution(
                        login,
                        node.requireText("resolvedByName"),
                        node.instant("resolvedAt").orElseThrow())));
  }

  private static String path(ArticleId id, int number) {
    return folder(id) + '/' + number;
  }

  private static String folder(ArticleId id) {
    return Buckets.byPrefix("/comments", id.value());
  }
}
