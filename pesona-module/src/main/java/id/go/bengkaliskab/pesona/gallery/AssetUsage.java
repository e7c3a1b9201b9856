package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.Frame;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where assets are used, and what that leaves to be changed. */
public final class AssetUsage {
  private final Store store;
  private final Desk desk;

  /**
   * @param store workspace of the module
   * @param desk knows the procedure
   */
  public AssetUsage(Store store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /** Of assets those that no revision and, at this moment, no draft shows; drafts are read once. */
  public Predicate<Asset> unused() {
    Set<String> drafted = store.read(Draft::assets);
    return asset ->
        !drafted.contains(asset.key())
            && !store.read(reading -> AssetUses.has(reading, asset.key()));
  }

  /** Whether any revision or draft shows it. */
  private boolean isUsed(Asset asset) {
    return store.read(
        reading -> AssetUses.has(reading, asset.key()) || Draft.anyHolds(reading, asset.key()));
  }

  /** Of some assets the identifiers of those that go within a day: nothing keeps or shows them. */
  public Set<String> temporary(List<AssetEntry> entries) {
    return store.read(
        reading ->
            entries.stream()
                .filter(AssetEntry::temporary)
                .map(AssetEntry::asset)
                .filter(asset -> !AssetUses.has(reading, asset.key()))
                .map(Asset::id)
                .collect(Collectors.toSet()));
  }

  /** Whether the public sees it in an article. */
  public boolean isPublic(Asset asset) {
    return store.read(
        reading ->
            AssetUses.articles(reading, asset.key()).stream()
                .anyMatch(article -> isPublicIn(reading, article, asset.key())));
  }

  /** The articles that show it or once did, those that show it now first. */
  public List<AssetUse> of(Asset asset) {
    return store.read(
        reading ->
            AssetUses.articles(reading, asset.key()).stream()
                .map(article -> use(reading, article, asset.key()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(AssetUse::now).reversed())
                .toList());
  }

  /**
   * Refuses what would change behind the back of somebody who approved it or is about to: words and
   * frame while an approval is under way or its article not public yet, the frame also as long as
   * it is public.
   */
  void requireFree(AssetEntry before, boolean wordsChange, Frame frame) {
    boolean frameChanges = !before.asset().frame().equals(frame);
    if (!wordsChange && !frameChanges) {
      return;
    }
    for (AssetUse use : of(before.asset())) {
      if (use.bound()) {
        throw Refused.because(Kind.CONFLICT, "refusal.asset.bound", title(use));
      }
      if (frameChanges && use.isPublic()) {
        throw Refused.because(Kind.CONFLICT, "refusal.asset.public-frame", title(use));
      }
    }
  }

  /** Refuses to remove what a revision or a draft shows. */
  void requireUnused(AssetEntry entry) {
    List<AssetUse> uses = of(entry.asset());
    if (!uses.isEmpty()) {
      throw Refused.because(Kind.CONFLICT, "refusal.asset.used", title(uses.get(0)), uses.size());
    }
    if (isUsed(entry.asset())) {
      throw Refused.because(Kind.CONFLICT, "refusal.asset.drafted");
    }
  }

  private static String title(AssetUse use) {
    return use.title().isBlank() ? use.article().value() : use.title();
  }

  private Optional<AssetUse> use(Nodes nodes, ArticleId article, String key) {
    return WorkflowStates.find(nodes, article).map(state -> use(nodes, state, key));
  }

  private AssetUse use(Nodes nodes, WorkflowState state, String key) {
    ArticleId article = state.articleId();
    boolean now = shows(nodes, article, state.revision(), key);
    String place = state.position().step();
    return new AssetUse(
        article,
        nodes.find(article.path()).map(ArticleNodes::read).map(it -> it.title()).orElse(""),
        place,
        desk.procedures().byHash(state.procedureHash()).step(place),
        now,
        isPublicIn(nodes, article, key),
        now && state.isBoundByApproval());
  }

  private static boolean isPublicIn(Nodes nodes, ArticleId article, String key) {
    return WorkflowStates.find(nodes, article)
        .flatMap(WorkflowState::publicCopy)
        .map(PublicCopy::revision)
        .filter(revision -> shows(nodes, article, revision, key))
        .isPresent();
  }

  private static boolean shows(Nodes nodes, ArticleId article, int revision, String key) {
    return Revisions.find(nodes, article, revision).stream()
        .anyMatch(it -> it.article().assets().contains(key));
  }
}
