package id.go.bengkaliskab.pesona.site;

import java.util.Optional;

/** What became of an address: an article, a move, a removal, or nothing ever. */
public final class ArticleLookup {
  private final Optional<ArticleView> article;
  private final Optional<String> movedTo;
  private final boolean gone;

  private ArticleLookup(Optional<ArticleView> article, Optional<String> movedTo, boolean gone) {
    this.article = article;
    this.movedTo = movedTo;
    this.gone = gone;
  }

  static ArticleLookup found(ArticleView article) {
    return new ArticleLookup(Optional.of(article), Optional.empty(), false);
  }

  static ArticleLookup moved(String path) {
    return new ArticleLookup(Optional.empty(), Optional.of(path), false);
  }

  static ArticleLookup withdrawn() {
    return new ArticleLookup(Optional.empty(), Optional.empty(), true);
  }

  static ArticleLookup unknown() {
    return new ArticleLookup(Optional.empty(), Optional.empty(), false);
  }

  /** Whether the article is there (HTTP 200). */
  public boolean isFound() {
    return article.isPresent();
  }

  /** Whether the address is an old one of an article (301). */
  public boolean isMoved() {
    return movedTo.isPresent();
  }

  /** Whether the article was taken back (410). */
  public boolean isGone() {
    return gone;
  }

  /**
   * The article.
   *
   * @throws java.util.NoSuchElementException when {@link #isFound()} is false
   */
  public ArticleView getArticle() {
    return article.orElseThrow();
  }

  /**
   * Path of the article's present page.
   *
   * @throws java.util.NoSuchElementException when {@link #isMoved()} is false
   */
  public String getMovedTo() {
    return movedTo.orElseThrow();
  }
}
