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

  /** Whether the page begins with a player. */
  public boolean isFilm() {
    return article.format().equals("video") && firstVideo().isPresent();
  }

  /** Whether it has a video at all. */
  public boolean isPlayable() {
    return firstVideo().isPresent();
  }

  /**
   * The first video.
   *
   * @throws java.util.NoSuchElementException when {@link #isPlayable()} is false
   */
  public VideoView getVideo() {
    return firstVideo().orElseThrow().getVideo();
  }

  /** The content without the video that the page begins with. */
  public List<BlockView> getBlocksBelow() {
    return blocks.stream().filter(block -> block != firstVideo().orElse(null)).toList();
  }

  /** Full address of the first video, for previews in social media. */
  public String getVideoUrl() {
    return urls.publicSite(getVideo().getSrc()).toString();
  }

  /** The first video as search engines read it (schema.org, JSON-LD). */
  public String getVideoJson() {
    return VideoJson.of(this, getVideo(), urls);
  }

  private Optional<BlockView> firstVideo() {
    return blocks.stream().filter(block -> block.getType().equals("video")).findFirst();
  }

  /** The content. */
  public List<BlockView> getBlocks() {
    return blocks;
  }

  /** The same article in other languages. */
  public List<TranslationView> getTranslations() {
    return translations;
  }

  private static Optional<PictureView> firstPicture(List<BlockView> blocks) {
    return blocks.stream().flatMap(block -> block.getPictures().stream()).findFirst();
  }
}
