package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import java.util.List;
import java.util.Optional;

/** A whole article for the template of its page. */
public final class ArticleView extends ArticleCard {
  private final PublicArticle article;
  private final List<BlockView> blocks;
  private final List<TranslationView> translations;
  private final BaseUrls urls;

  ArticleView(
      PublicArticle article,
      List<BlockView> blocks,
      List<TranslationView> translations,
      BaseUrls urls) {
    super(article, firstPicture(blocks));
    this.article = article;
    this.blocks = List.copyOf(blocks);
    this.translations = List.copyOf(translations);
    this.urls = urls;
  }

  /** Who wrote it: a free text, not an account. */
  public EscapedText getByline() {
    return EscapedText.of(article.byline());
  }

  /** The tags, in the order of the office. */
  public List<EscapedText> getTags() {
    return article.tags().stream().map(EscapedText::of).toList();
  }

  /** Title for search engines; the title when none was given. */
  public EscapedText getSeoTitle() {
    return EscapedText.of(article.seoTitle().isBlank() ? article.title() : article.seoTitle());
  }

  /** Description for search engines; the lead when none was given. */
  public EscapedText getSeoDescription() {
    return EscapedText.of(
        article.seoDescription().isBlank() ? article.lead() : article.seoDescription());
  }

  /** The one full address of this article. */
  public String getUrl() {
    return urls.publicSite(getPath()).toString();
  }

  /**
   * Full address of the first picture, for previews in social media.
   *
   * @throws java.util.NoSuchElementException when {@link #isIllustrated()} is false
   */
  public String getPictureUrl() {
    return urls.publicSite(getPicture().getSrc()).toString();
  }

  /** Which revision of which article this is, for the check that follows a publication. */
  public String getRevisionMark() {
    return EscapedText.of(article.id()) + "." + article.revision();
  }

  /** The format, such as {@code story}. */
  public String getFormat() {
    return article.format();
  }

  /** The content. */
  public List<BlockView> getBlocks() {
    return blocks;
  }

  /** All pictures of photos and galleries, for a page that leads with them. */
  public List<PictureView> getPictures() {
    return blocks.stream().flatMap(block -> block.getPictures().stream()).toList();
  }

  /** The content up to {@link #getFurtherReading}. */
  public List<BlockView> getBody() {
    return blocks.subList(0, endOfBody());
  }

  /** The body without {@link #getPictures}. */
  public List<BlockView> getBodyBesidePictures() {
    return getBody().stream().filter(block -> block.getPictures().isEmpty()).toList();
  }

  /** The blocks of other articles with which the content ends. */
  public List<BlockView> getFurtherReading() {
    return blocks.subList(endOfBody(), blocks.size());
  }

  private int endOfBody() {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1) instanceof RelatedView) {
      end--;
    }
    return end;
  }

  /** The same article in other languages. */
  public List<TranslationView> getTranslations() {
    return translations;
  }

  private static Optional<PictureView> firstPicture(List<BlockView> blocks) {
    return blocks.stream().flatMap(block -> block.getPictures().stream()).findFirst();
  }
}
