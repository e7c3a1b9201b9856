package id.go.bengkaliskab.pesona.site;

import java.util.Optional;

/**
 * What stands at the address of an article.
 *
 * @param kind what became of the article
 * @param movedTo path of its present page, when it moved
 */
record ArticleAddress(Kind kind, Optional<String> movedTo) {

  /** What became of an article. */
  enum Kind {
    /** It is here (HTTP 200). */
    FOUND,
    /** It has another address now (301). */
    MOVED,
    /** It was taken back (410). */
    GONE,
    /** It never was (404). */
    UNKNOWN
  }

  static ArticleAddress of(Kind kind) {
    return new ArticleAddress(kind, Optional.empty());
  }

  static ArticleAddress moved(String path) {
    return new ArticleAddress(Kind.MOVED, Optional.of(path));
  }
}
