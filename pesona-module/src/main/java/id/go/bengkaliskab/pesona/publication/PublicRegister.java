package id.go.bengkaliskab.pesona.publication;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one article has on the public side: the slugs it ever had there, the assets it uses, and
 * those it used before and that may have to go. Kept as nodes, not asked of the search index, which
 * may lag after a crash.
 */
final class PublicRegister {
  private static final String ENTRY = "pesona:entry";
  private static final String SLUGS = "slugs";
  private static final String ASSETS = "assets";
  private static final String DROPPED = "dropped";

  private final UnitOfWork unit;
  private final String article;
  private final StoredNode node;

  private PublicRegister(UnitOfWork unit, String article) {
    this.unit = unit;
    this.article = article;
    this.node = unit.findOrCreate(path(article), ENTRY);
  }

  static PublicRegister of(UnitOfWork unit, String article) {
    return new PublicRegister(unit, article);
  }

  static boolean exists(Nodes nodes, String article) {
    return nodes.find(path(article)).isPresent();
  }

  /** Assets that the article dropped and no other article uses. */
  static List<String> unused(Nodes nodes, String article) {
    return nodes.find(path(article)).map(it -> it.texts(DROPPED)).orElse(List.of()).stream()
        .filter(asset -> nodes.childrenOf(usesPath(asset)).isEmpty())
        .toList();
  }

  /** Paths of all slugs the article ever had on the public side. */
  List<String> slugs() {
    return node.texts(SLUGS);
  }

  void addSlug(String path) {
    List<String> slugs = new ArrayList<>(slugs());
    if (!slugs.contains(path)) {
      slugs.add(path);
      node.set(SLUGS, slugs);
    }
  }

  /**
   * Notes, before they are published, that the article uses these assets beside its former ones.
   */
  void use(Collection<String> assets) {
    Set<String> all = new TreeSet<>(node.texts(ASSETS));
    all.addAll(assets);
    Set<String> dropped = new TreeSet<>(node.texts(DROPPED));
    dropped.removeAll(assets);
    assets.forEach(asset -> unit.findOrCreate(usesPath(asset) + '/' + article, ENTRY));
    node.set(ASSETS, List.copyOf(all)).set(DROPPED, List.copyOf(dropped));
  }

  /** Notes that the article uses these assets only. */
  void useOnly(Collection<String> assets) {
    Set<String> gone = new TreeSet<>(node.texts(ASSETS));
    gone.removeAll(assets);
    Set<String> dropped = new TreeSet<>(node.texts(DROPPED));
    dropped.addAll(gone);
    gone.forEach(asset -> unit.find(usesPath(asset) + '/' + article).ifPresent(StoredNode::remove));
    node.set(ASSETS, assets.stream().sorted().toList()).set(DROPPED, List.copyOf(dropped));
  }

  /** Forgets dropped assets, once they are off the public side. */
  void forgetDropped() {
    node.set(DROPPED, List.of());
  }

  private static String path(String article) {
    return Buckets.byPrefix("/publications", article);
  }

  private static String usesPath(String asset) {
    return Buckets.byPrefix("/asset-uses", asset);
  }
}
