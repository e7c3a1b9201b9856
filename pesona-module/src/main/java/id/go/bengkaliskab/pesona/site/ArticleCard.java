package id.go.bengkaliskab.pesona.site;

import java.util.Optional;

/** An article in a list, for templates. */
public class ArticleCard {
  private final PublicArticle article;
  private final Optional<PictureView> picture;
  private final SiteFacts facts;
  private final PublicationDate published;

  ArticleCard(PublicArticle article, Optional<PictureView> picture, SiteFacts facts) {
    this.article = article;
    this.picture = picture;
    this.facts = facts;
    this.published = new PublicationDate(article.publishedAt(), article.language());
  }

  /** Language of the article, {@code id} or {@code en}. */
  public String getLanguage() {
    return article.language();
  }

  /** The format, such as {@code story}. */
  public String getFormat() {
    return article.format();
  }

  /** The title. */
  public EscapedText getTitle() {
    return EscapedText.of(article.title());
  }

  /** The opening sentences; may be absent. */
  public EscapedText getLead() {
    return EscapedText.of(article.lead());
  }

  /** Name of the section of the site; may be absent. */
  public EscapedText getSection() {
    return EscapedText.of(facts.sections().name(article.section(), article.language()));
  }

  /** Path of the page of that section; empty when the site has no such section. */
  public String getSectionPath() {
    return facts.sections().has(article.section())
        ? SiteAddresses.Kind.SECTION.path(article.language(), article.section())
        : "";
  }

  /** Path of the article's page on this site. */
  public String getPath() {
    return SiteAddresses.article(article.language(), article.slug());
  }

  /** The article itself, for feeds. */
  PublicArticle article() {
    return article;
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
