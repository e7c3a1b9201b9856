package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.Optional;

/**
 * Slugs in use. A slug once taken stays with its article, so that old addresses lead to it for
 * ever.
 */
public final class Slugs {
  private static final String ARTICLE = "article";

  private Slugs() {}

  /**
   * Reserves the slug of an article in the same save as its content.
   *
   * @throws Refused (invalid) when another article has or had it
   */
  public static void reserve(UnitOfWork unit, Article article) {
    if (article.slug().isEmpty()) {
      return;
    }
    Slug slug = article.slug().get();
    String path = slug.path(article.language());
    Optional<String> owner = unit.find(path).flatMap(node -> node.text(ARTICLE));
    if (owner.isEmpty()) {
      unit.create(path, "pesona:slug").set(ARTICLE, article.id().value());
    } else if (!owner.get().equals(article.id().value())) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.slug.taken", slug.value());
    }
  }

  /** A slug that nobody has, made of a title; numbered when the plain one is taken. */
  public static Optional<Slug> free(UnitOfWork unit, String language, String title) {
    return Slug.of(title)
        .map(
            slug -> {
              Slug candidate = slug;
              for (int n = 2;
                  unit.find(candidate.path(language)).map(StoredNode::name).isPresent();
                  n++) {
                candidate = new Slug(slug.value() + '-' + n);
              }
              return candidate;
            });
  }
}
