package id.go.bengkaliskab.pesona.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.List;

/** Articles as JSON: the form of revisions and of the REST interface. */
public final class ArticleJson {
  /** Most characters of a headline. */
  public static final int LONGEST_TITLE = 200;

  private static final List<String> TYPES =
      List.of("text", "photo", "gallery", "quote", "facts", "map", "document", "related", "video");

  private ArticleJson() {}

  /** The whole content. */
  public static ObjectNode write(Article article) {
    ObjectNode json = CanonicalJson.object();
    json.put("id", article.id().value());
    json.put("language", article.language());
    json.put("translationGroup", article.translationGroup());
    json.put("format", article.format().id());
    json.put("title", article.title());
    json.put("lead", article.lead());
    json.put("byline", article.byline());
    json.put("section", article.section());
    article.tags().forEach(json.putArray("tags")::add);
    json.put("informationClass", article.informationClass().id());
    article.slug().ifPresent(slug -> json.put("slug", slug.value()));
    json.putObject("seo")
        .put("title", article.seo().title())
        .put("description", article.seo().description());
    ArrayNode blocks = json.putArray("blocks");
    article.blocks().forEach(block -> blocks.add(write(block)));
    return json;
  }

  /**
   * Reads what a caller sent for an article.
   *
   * @param id the article it is for; an id within the JSON is not read
   * @param json the content
   * @throws id.go.bengkaliskab.pesona.refusal.Refused (invalid) naming every field that is wrong
   */
  public static Article read(ArticleId id, JsonNode json) {
    return read(id, JsonFields.sent(json));
  }

  /** Reads what {@link #write} wrote, however long its texts have become. */
  static Article readStored(ArticleId id, JsonNode json) {
    return read(id, JsonFields.stored(json));
  }

  private static Article read(ArticleId id, JsonFields fields) {
    Article article =
        new Article(
            id,
            fields.oneOf("language", List.of("id", "en")),
            fields.text("translationGroup", 40),
            fields.parsed("format", Format::byId).orElse(Format.STORY),
            fields.text("title", LONGEST_TITLE),
            fields.text("lead", 1_000),
            fields.text("byline", 200),
            fields.text("section", 60),
            fields.texts("tags", 20, 60),
            fields
                .parsed("informationClass", InformationClass::byId)
                .orElse(InformationClass.BERKALA),
            fields.optional("slug").flatMap(text -> fields.check("slug", Slug.parse(text))),
            seo(fields.object("seo")),
            fields.objects("blocks", 500).stream().map(ArticleJson::block).toList());
    fields.refuseFaults();
    return article;
  }

  private static ObjectNode write(Block block) {
    ObjectNode json = CanonicalJson.object().put("type", block.type());
    if (block instanceof Block.Text text) {
      json.put("body", text.html());
    } else if (block instanceof Block.Photo photo) {
      write(photo.picture(), json);
    } else if (block instanceof Block.Gallery gallery) {
      ArrayNode items = json.putArray("items");
      gallery.pictures().forEach(picture -> write(picture, items.addObject()));
    } else if (block instanceof Block.Quote quote) {
      json.put("quote", quote.quote()).put("source", quote.source());
    } else if (block instanceof Block.Video video) {
      write(video.poster(), json);
      json.put("video", video.video())
          .put("captions", video.captions())
          .put("transcript", video.transcript());
    } else {
      FurtherBlocksJson.write(block, json);
    }
    return json;
  }

  private static void write(Picture picture, ObjectNode json) {
    json.put("image", picture.asset())
        .put("alt", picture.alt())
        .put("caption", picture.caption())
        .put("credit", picture.credit());
  }

  private static Seo seo(JsonFields fields) {
    return new Seo(fields.text("title", 200), fields.text("description", 400));
  }

  private static Block block(JsonFields fields) {
    return switch (fields.oneOf("type", TYPES)) {
      case "photo" -> new Block.Photo(picture(fields));
      case "gallery" ->
          new Block.Gallery(
              fields.objects("items", 200).stream().map(ArticleJson::picture).toList());
      case "video" ->
          new Block.Video(
              asset(fields, "video"),
              picture(fields),
              fields.text("captions", 40).isEmpty() ? "" : asset(fields, "captions"),
              fields.text("transcript", 50_000));
      case "quote" -> new Block.Quote(fields.text("quote", 2_000), fields.text("source", 200));
      case "facts" -> FurtherBlocksJson.facts(fields);
      case "map" -> FurtherBlocksJson.map(fields);
      case "document" -> new Block.Document(asset(fields, "file"), fields.text("title", 200));
      case "related" -> FurtherBlocksJson.related(fields);
      default -> new Block.Text(fields.text("body", 500_000));
    };
  }

  private static Picture picture(JsonFields fields) {
    return new Picture(
        asset(fields, "image"),
        fields.text("alt", 1_000),
        fields.text("caption", 1_000),
        fields.text("credit", 200));
  }

  private static String asset(JsonFields fields, String name) {
    String key = fields.text(name, 40);
    if (AssetKey.isOne(key)) {
      return key;
    }
    fields.fault(name);
    return "jcr:00000000-0000-0000-0000-000000000000";
  }
}
