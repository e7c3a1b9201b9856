package id.go.bengkaliskab.pesona.page;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import java.util.List;

/** Titles of the articles that another leads to, as they are called at this moment. */
public final class RelatedTitles {
  private final Store store;

  /**
   * @param store workspace of the module
   */
  public RelatedTitles(Store store) {
    this.store = store;
  }

  /** In the order of the ids; an article that is gone or has no title is told by its id. */
  public List<String> of(List<ArticleId> ids) {
    return ids.isEmpty()
        ? List.of()
        : store.read(reading -> ids.stream().map(id -> title(reading, id)).toList());
  }

  private static String title(Nodes nodes, ArticleId id) {
    return nodes
        .find(id.path())
        .flatMap(node -> node.text("title"))
        .filter(title -> !title.isBlank())
        .orElseGet(id::value);
  }
}
