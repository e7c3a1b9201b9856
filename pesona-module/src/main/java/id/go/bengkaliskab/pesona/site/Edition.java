package id.go.bengkaliskab.pesona.site;

import java.util.List;

/**
 * Which articles the pages show: those that are public, or one that is still being made. The
 * templates are the same for all.
 */
public interface Edition {

  /**
   * What stands at the address of an article.
   *
   * @param language {@code id} or {@code en}
   * @param slug last part of the address, as anybody may have written it
   */
  ArticleLookup find(String language, String slug);

  /** The articles to read on after one; only such as are public, and never that one itself. */
  List<ArticleCard> related(Kinship kinship);
}
