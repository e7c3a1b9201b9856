package id.go.bengkaliskab.pesona.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A whole article for the template of its page. */
public final class ArticleView extends ArticleCard {
  private final PublicArticle article;
  private final List<BlockView> blocks;
  private final List<TranslationView> translations;
  private final SiteFacts facts;

  ArticleView(
      PublicArticle article,
      List<BlockView> blocks,
      List<TranslationView> translations,
      SiteFacts facts) {
    super(article, firstPicture(blocks), facts);
    this.article = article;
    this.blocks = List.copyOf(blocks);
    this.translations = List.copyOf(translations);
    this.facts = facts;
  }

  /** Who wrote it: a free text, not an account. */
  public EscapedText getByline() {
    return EscapedText.of(article.byline());
  }

  /** The tags, in the order of the office. */
  public List<EscapedText> getTags() {
    return article.tags().stream().map(EscapedText::of).toList();
  }

  /** The tags with the paths of their pages; a tag without letters has none. */
  public List<LinkView> getTagLinks() {
    return IntStream.range(0, article.tags().size()).mapToObj(this::tagLink).toList();
  }

  private LinkView tagLink(int tag) {
    String key = article.tagKey(tag);
    return new LinkView(
        key,
        article.tags().get(tag),
        key.isEmpty() ? "" : SiteAddresses.Kind.TAG.path(article.language(), key));
  }

  /** The way from the home page to here. */
  public List<LinkView> getCrumbs() {
    return Crumbs.of(article, facts);
  }

  /** Where readers pass it on. */
  public List<LinkView> getShareLinks() {
    return ShareLinks.of(
        article.title(), getUrl(), facts.text(article.language(), "site.share.mail"));
  }

  /** What machines should know of this page. */
  public String getData() {
    return new LinkedData(facts).article(article, this);
  }

  /** Moment of the last change of what is public, for machines (ISO 8601). */
  public String getChangedIso() {
    return new PublicationDate(article.changedAt(), article.language()).iso();
  }

  /**
   * Day and time of the last change in words; absent when nothing was changed since the
   * publication.
   */
  public EscapedText getChangedOn() {
    boolean changed = article.changedAt().isAfter(article.publishedAt());
    return EscapedText.of(
        changed ? new PublicationDate(article.changedAt(), article.language()).dayAndTime() : "");
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
    return facts.url(getPath());
  }

  /**
   * Full address of the first picture, for previews in social media.
   *
   * @throws java.util.NoSuchElementException when {@link #isIllustrated()} is false
   */
  public String getPictureUrl() {
    return facts.url(getPicture().getSrc());
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

  /** The body without the video that the page begins with. */
  public List<BlockView> getBodyBesideVideo() {
    return getBody().stream().filter(block -> block != firstVideo().orElse(null)).toList();
  }

  /** Full address of the first video, for previews in social media. */
  public String getVideoUrl() {
    return facts.url(getVideo().getSrc());
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

  private Optional<VideoBlockView> firstVideo() {
    return blocks.stream()
        .filter(VideoBlockView.class::isInstance)
        .map(VideoBlockView.class::cast)
        .findFirst();
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
    return blocks.stream().flatMap(block -> block.face().stream()).findFirst();
  }
}
