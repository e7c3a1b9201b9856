package id.go.bengkaliskab.pesona.site;

import java.util.List;
import java.util.Objects;

/**
 * By what other articles belong to one.
 *
 * @param article id of the article that is read
 * @param language its language
 * @param section its section; may be empty
 * @param tags its key words
 * @param chosen ids of the articles that the office chose for it; without any, section and key
 *     words decide
 */
public record Kinship(
    String article, String language, String section, List<String> tags, List<String> chosen) {
  public Kinship {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(section, "section");
    tags = List.copyOf(tags);
    chosen = List.copyOf(chosen);
  }

  static Kinship of(PublicArticle article, PublicBlock.Related block) {
    return new Kinship(
        article.id(), article.language(), article.section(), article.tags(), block.articles());
  }
}
