package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * Which assets any revision of any article shows, under {@code /asset-uses}. Revisions stay, so a
 * use once noted stays too. It is asked by path, never by query: an index that lags must not let an
 * asset in use be swept.
 */
public final class AssetUses {
  private static final String ENTRY = "pesona:entry";

  private AssetUses() {}

  /** Notes the assets of an article in the save that makes a revision of it. */
  public static void note(UnitOfWork unit, Article article) {
    article
        .assets()
        .forEach(
            key -> {
              unit.findOrCreate(path(key), ENTRY);
              unit.findOrCreate(path(key) + '/' + article.id(), ENTRY);
            });
  }

  /**
   * Articles of which a revision shows an asset.
   *
   * @param key key of the asset, {@code jcr:<uuid>}
   */
  public static List<ArticleId> articles(Nodes nodes, String key) {
    return nodes.childrenOf(path(key)).stream()
        .map(node -> ArticleId.parse(node.name()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Whether a revision shows an asset.
   *
   * @param key key of the asset, {@code jcr:<uuid>}
   */
  public static boolean has(Nodes nodes, String key) {
    return nodes.find(path(key)).isPresent();
  }

  private static String path(String key) {
    return Buckets.byPrefix("/asset-uses", key.substring("jcr:".length()));
  }
}
