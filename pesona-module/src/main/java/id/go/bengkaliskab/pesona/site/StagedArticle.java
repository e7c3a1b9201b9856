package id.go.bengkaliskab.pesona.site;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The edition that is staged: one article as it would be read if it were public now, at whatever
 * address. Other articles are those of the public.
 */
public final class StagedArticle implements Edition {
  /** Where its pictures are served, to the office only; ends with a slash. */
  public static final String MEDIA = "/.pesona/preview-media/";

  private final Edition published;
  private final ArticleViews views;
  private final PublicArticle article;

  /**
   * @param content the article in the JSON form of revisions
   * @param at moment that is shown as that of its publication
   * @param published edition of the other articles
   * @param assets the author's workspace of assets
   * @param sanitiser cleans rich text on its way out
   * @param facts what the site knows of itself
   */
  public StagedArticle(
      JsonNode content,
      Instant at,
      Edition published,
      Store assets,
      UnaryOperator<String> sanitiser,
      SiteFacts facts) {
    this.published = Objects.requireNonNull(published, "published");
    this.views = new ArticleViews(new PublicMedia(assets, MEDIA), sanitiser, facts);
    this.article = article(content, at);
  }

  /** Language of the article. */
  public String language() {
    return article.language();
  }

  @Override
  public ArticleLookup find(String language, String slug) {
    return ArticleLookup.found(views.whole(article, List.of(), published::related));
  }

  @Override
  public List<ArticleCard> related(Kinship kinship) {
    return published.related(kinship);
  }

  private static PublicArticle article(JsonNode json, Instant at) {
    JsonNode seo = json.path("seo");
    return new PublicArticle(
        text(json, "id"),
        text(json, "language").equals("en") ? "en" : "id",
        text(json, "translationGroup"),
        text(json, "format"),
        text(json, "title"),
        text(json, "lead"),
        text(json, "byline"),
        text(json, "section"),
        texts(json.path("tags")),
        List.of(),
        slug(json),
        text(seo, "title"),
        text(seo, "description"),
        at,
        at,
        0,
        blocks(json.path("blocks")));
  }

  /** A draft may hold half a slug, of which no address can be made. */
  private static String slug(JsonNode json) {
    String slug = text(json, "slug");
    return PublicArticles.isSlug(slug) ? slug : "";
  }

  private static List<PublicBlock> blocks(JsonNode blocks) {
    List<PublicBlock> read = new ArrayList<>();
    for (JsonNode block : blocks) {
      switch (text(block, "type")) {
        case "text" -> read.add(new PublicBlock.Text(text(block, "body")));
        case "photo" -> read.add(new PublicBlock.Photos(List.of(photo(block)), false));
        case "gallery" -> read.add(new PublicBlock.Photos(photos(block.path("items")), true));
        case "quote" ->
            read.add(new PublicBlock.Quote(text(block, "quote"), text(block, "source")));
        case "facts" ->
            read.add(new PublicBlock.Facts(text(block, "title"), lines(block.path("items"))));
        case "map" ->
            PublicBlock.MapPoint.of(
                    text(block, "name"),
                    text(block, "latitude").replace(',', '.'),
                    text(block, "longitude").replace(',', '.'),
                    block.path("zoom").asLong(PublicBlock.MapPoint.NEAR),
                    text(block, "directions"))
                .ifPresent(read::add);
        case "document" ->
            read.add(new PublicBlock.Document(text(block, "file"), text(block, "title")));
        case "related" -> read.add(new PublicBlock.Related(texts(block.path("articles"))));
        case "video" ->
            read.add(
                new PublicBlock.Video(
                    text(block, "video"),
                    photo(block),
                    text(block, "captions"),
                    text(block, "transcript")));
        default -> {
          // a block of a later version than this software
        }
      }
    }
    return read;
  }

  private static List<PublicPhoto> photos(JsonNode items) {
    List<PublicPhoto> photos = new ArrayList<>();
    items.forEach(item -> photos.add(photo(item)));
    return photos;
  }

  private static List<PublicBlock.Facts.Line> lines(JsonNode items) {
    List<PublicBlock.Facts.Line> lines = new ArrayList<>();
    items.forEach(
        item -> lines.add(new PublicBlock.Facts.Line(text(item, "label"), text(item, "value"))));
    return lines;
  }

  private static PublicPhoto photo(JsonNode picture) {
    return new PublicPhoto(
        text(picture, "image"),
        text(picture, "alt"),
        text(picture, "caption"),
        text(picture, "credit"));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asText("");
  }
}
