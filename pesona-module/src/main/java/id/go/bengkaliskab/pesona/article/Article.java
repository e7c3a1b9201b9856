package id.go.bengkaliskab.pesona.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The content of an article in one language; nothing of its procedure.
 *
 * @param id its name for good
 * @param language {@code id} or {@code en}
 * @param translationGroup joins the articles that tell the same in several languages
 * @param format page and blocks it is made for
 * @param title headline; may be empty while it is written
 * @param lead first paragraph, shown in lists too; plain text
 * @param byline who signs it, by default the office; never an account
 * @param section id of the section of the site; empty until chosen
 * @param tags key words
 * @param informationClass class of law 14/2008
 * @param slug last part of the public address
 * @param seo texts for search engines
 * @param blocks the body in order
 */
public record Article(
    ArticleId id,
    String language,
    String translationGroup,
    Format format,
    String title,
    String lead,
    String byline,
    String section,
    List<String> tags,
    InformationClass informationClass,
    Optional<Slug> slug,
    Seo seo,
    List<Block> blocks) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(translationGroup, "translationGroup");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(informationClass, "informationClass");
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(seo, "seo");
    if (!language.equals("id") && !language.equals("en")) {
      throw new IllegalArgumentException("no article language: \"" + language + '"');
    }
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
  }

  /** All pictures of the body, in order. */
  public List<Picture> pictures() {
    return blocks.stream().flatMap(block -> block.pictures().stream()).toList();
  }

  /** Keys of all assets of the body, of whatever kind, each once. */
  public List<String> assets() {
    return blocks.stream().flatMap(block -> block.assets().stream()).distinct().toList();
  }

  /** The article with another form of its running text, such as the sanitised one. */
  public Article withTexts(UnaryOperator<String> change) {
    return withBlocks(
        blocks.stream()
            .map(
                block ->
                    block instanceof Block.Text text
                        ? new Block.Text(change.apply(text.html()))
                        : block)
            .toList());
  }

  /** The article with another body. */
  public Article withBlocks(List<Block> body) {
    return new Article(
        id,
        language,
        translationGroup,
        format,
        title,
        lead,
        byline,
        section,
        tags,
        informationClass,
        slug,
        seo,
        body);
  }

  /** Whether the body says anything. */
  public boolean hasText() {
    return blocks.stream()
        .filter(Block.Text.class::isInstance)
        .flatMap(block -> block.words().stream())
        .anyMatch(words -> !words.isBlank());
  }

  /** Address on the public site, once there is a slug. */
  public Optional<String> publicPath() {
    return slug.map(it -> (language.equals("en") ? "/en/article/" : "/artikel/") + it.value());
  }
}
