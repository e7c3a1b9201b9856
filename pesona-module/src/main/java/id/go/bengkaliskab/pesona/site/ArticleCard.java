package id.go.bengkaliskab.pesona.site;

import java.util.Optional;

/** An article in a list, for templates. */
public class ArticleCard {
  private final PublicArticle article;
  private final Optional<PictureView> picture;
  private final PublicationDate published;

  ArticleCard(PublicArticle article, Optional<PictureView> picture) {
    this.article = article;
    this.picture = picture;
    this.published = new PublicationDate(article.publishedAt(), article.language());
  }

  /** Language of the article, {@code id} or {@code en}. */
  public String getLanguage() {
    return article.language();
  }

  /** The title. */
  public EscapedText getTitle() {
    return EscapedText.of(article.title());
  }

  /** The opening sentences; may be absent. */
  public EscapedText getLead() {
    return EscapedText.of(article.lead());
  }

  /** The section of the site; may be absent. */
  public EscapedText getSection() {
    return EscapedText.of(article.section());
  }

  /** Path of the article's page on this site. */
  public String getPath() {
    return SiteAddresses.article(article.language(), article.slug());
  }

  /** Day of publication in words. */
  public String getPublishedDay() {
    return published.day();
  }

  /** Day and time of publication in words. */
  public String getPublishedOn() {
    return published.dayAndTime();
  }

  /** Moment of publication for machines (ISO 8601). */
  public String getPublishedIso() {
    return published.iso();
  }

  /** Whether there is a picture. */
  public boolean isIllustrated() {
    return picture.isPresent();
  }

  /**
   * The first picture.
   *
   * @throws java.util.NoSuchElementException when {@link #isIllustrated()} is false
   */
  public PictureView getPicture() {
    return picture.orElseThrow();
  }
}
