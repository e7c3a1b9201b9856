package id.go.bengkaliskab.pesona.publication;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.TagKey;
import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The public copies of articles in workspace {@code pesona-public}, and the one place that changes
 * them. One change at a time: a withdrawal must not take away an asset that a publication beside it
 * has just begun to use.
 */
public final class PublicSide {
  private static final String ADDRESS = "pesona:address";
  private static final String PUBLISHED_AT = "publishedAt";
  private static final String CHANGED_AT = "changedAt";
  private static final String CURRENT = "current";
  private static final String GONE = "gone";
  private static final String KEY_PREFIX = "jcr:";

  private final Store copies;
  private final Publisher publisher;
  private final Clock clock;

  /**
   * @param copies workspace {@code pesona-public} with the rights of the publisher
   * @param publisher carries copies and assets to the public
   * @param clock tells when an article became public or was taken off
   */
  public PublicSide(Store copies, Publisher publisher, Clock clock) {
    this.copies = copies;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Makes a revision the public one: media first, then the page, then its slugs.
   *
   * @param article content with a slug
   * @param revision number of the revision
   */
  synchronized void show(Article article, int revision) {
    List<String> assets =
        article.assets().stream().map(key -> key.substring(KEY_PREFIX.length())).toList();
    String id = article.id().value();
    copies.change(unit -> PublicRegister.of(unit, id).use(assets));
    assets.forEach(publisher::publishAsset);
    Instant now = clock.instant();
    List<String> slugs = copies.write(unit -> write(unit, article, revision, assets, now));
    publisher.publishCopy(article.id().path());
    slugs.forEach(publisher::publishCopy);
    dropUnused(id);
  }

  /**
   * Takes an article off the public side; its addresses tell that it is gone. Nothing happens when
   * it never was there.
   *
   * @param stillWanted asked when no other change is under way
   */
  synchronized void withdraw(ArticleId id, BooleanSupplier stillWanted) {
    if (!stillWanted.getAsBoolean()
        || !copies.read(reading -> PublicRegister.exists(reading, id.value()))) {
      return;
    }
    Instant now = clock.instant();
    List<String> slugs = copies.write(unit -> markGone(unit, id.value(), now));
    slugs.forEach(publisher::publishCopy);
    if (copies.read(reading -> reading.find(id.path()).isPresent())) {
      publisher.withdrawCopy(id.path());
      copies.change(unit -> unit.find(id.path()).ifPresent(StoredNode::remove));
    }
    dropUnused(id.value());
  }

  private static List<String> write(
      UnitOfWork unit, Article article, int revision, List<String> assets, Instant now) {
    Optional<StoredNode> former = unit.find(article.id().path());
    Instant first = former.flatMap(node -> node.instant(PUBLISHED_AT)).orElse(now);
    Instant changed = former.flatMap(node -> changed(node, revision)).orElse(now);
    ArticleNodes.write(unit, article)
        .set("revision", revision)
        .set(PUBLISHED_AT, first)
        .set(CHANGED_AT, changed)
        .set("tagKeys", article.tags().stream().map(TagKey::of).toList());
    String current =
        article
            .slug()
            .map(slug -> slug.path(article.language()))
            .orElseThrow(() -> new IllegalStateException("no slug: " + article.id()));
    PublicRegister register = PublicRegister.of(unit, article.id().value());
    register.useOnly(assets);
    register.addSlug(current);
    for (String slug : register.slugs()) {
      unit.findOrCreate(slug, ADDRESS)
          .set("article", article.id().value())
          .set("path", article.id().path())
          .set(CURRENT, slug.equals(current))
          .set(GONE, (Instant) null);
    }
    return register.slugs();
  }

  /** A publication that is tried again brings nothing new. */
  private static Optional<Instant> changed(StoredNode copy, int revision) {
    return copy.number("revision").filter(shown -> shown == revision).isPresent()
        ? copy.instant(CHANGED_AT)
        : Optional.empty();
  }

  private static List<String> markGone(UnitOfWork unit, String article, Instant now) {
    PublicRegister register = PublicRegister.of(unit, article);
    register.useOnly(List.of());
    for (String slug : register.slugs()) {
      unit.find(slug)
          .filter(node -> !node.has(GONE))
          .ifPresent(node -> node.set(CURRENT, false).set(GONE, now));
    }
    return register.slugs();
  }

  private void dropUnused(String article) {
    List<String> unused = copies.read(reading -> PublicRegister.unused(reading, article));
    unused.forEach(publisher::withdrawAsset);
    copies.change(unit -> PublicRegister.of(unit, article).forgetDropped());
  }
}
