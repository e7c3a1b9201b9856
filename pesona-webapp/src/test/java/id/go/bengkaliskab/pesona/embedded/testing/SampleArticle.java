package id.go.bengkaliskab.pesona.embedded.testing;

import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.jackrabbit.util.Text;

/** Writes public copies of articles and assets as the publishing effect does. */
public final class SampleArticle {
  private static final String NODE = "mgnl:contentNode";

  private SampleArticle() {}

  /** An asset; returns its key. */
  public static String asset(Store assets, String sha256, long width, long height, String alt) {
    String id =
        UUID.nameUUIDFromBytes(sha256.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    assets.change(
        unit -> {
          StoredNode asset =
              unit.create("/pesona/2026/11/" + sha256.substring(0, 12), "mgnl:asset");
          asset.set("assetId", id).set("sha256", sha256).set("description", alt);
          asset.set("copyright", "Diskominfotik Bengkalis");
          asset
              .add("jcr:content", "mgnl:resource")
              .set("jcr:mimeType", "image/jpeg")
              .set("jcr:data", new java.io.ByteArrayInputStream(new byte[0]))
              .set("extension", "jpg")
              .set("width", width)
              .set("height", height);
        });
    return "jcr:" + id;
  }

  /** An article without blocks; returns its path. */
  public static String article(
      Store articles, String language, String slug, String title, Instant publishedAt) {
    String id =
        UUID.nameUUIDFromBytes((language + slug).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();
    String path = "/articles/2026/11/" + Text.escapeIllegalJcrChars(id);
    articles.change(
        unit -> {
          unit.create(path, "pesona:article")
              .set("id", id)
              .set("language", language)
              .set("title", title)
              .set("lead", "Pantai Lapin berpasir putih & landai di utara Pulau Rupat.")
              .set("byline", "Diskominfotik Kabupaten Bengkalis")
              .set("section", "Wisata")
              .set("tags", List.of("pantai", "Rupat <Utara>"))
              .set("slug", slug)
              .set("publishedAt", publishedAt)
              .set("revision", 7)
              .add("blocks", NODE);
          slug(
                  unit.create(
                      "/slugs/" + language + '/' + slug.substring(0, 2) + '/' + slug,
                      "pesona:address"),
                  id,
                  path)
              .set("current", true);
        });
    return path;
  }

  /** A slug that the article had before. */
  public static void oldSlug(Store articles, String slug, String path) {
    articles.change(
        unit ->
            slug(
                    unit.create("/slugs/id/" + slug.substring(0, 2) + '/' + slug, "pesona:address"),
                    "x",
                    path)
                .set("current", false));
  }

  private static StoredNode slug(StoredNode node, String article, String path) {
    return node.set("article", article).set("path", path);
  }

  /** Adds a block of text. */
  public static void text(Store articles, String path, String html) {
    block(articles, path, "text", node -> node.set("body", html));
  }

  /** Adds a photo. */
  public static void photo(Store articles, String path, String asset, String alt, String caption) {
    block(
        articles,
        path,
        "photo",
        node -> node.set("image", asset).set("alt", alt).set("caption", caption));
  }

  /** Adds a gallery. */
  public static void gallery(Store articles, String path, List<String> keys) {
    block(
        articles,
        path,
        "gallery",
        node -> {
          StoredNode items = node.add("items", NODE);
          for (String key : keys) {
            items
                .add("item" + keys.indexOf(key), NODE)
                .set("image", key)
                .set("alt", "Galeri " + keys.indexOf(key));
          }
        });
  }

  /** Adds a quote. */
  public static void quote(Store articles, String path, String quote, String source) {
    block(articles, path, "quote", node -> node.set("quote", quote).set("source", source));
  }

  private static void block(
      Store articles, String path, String type, java.util.function.Consumer<StoredNode> content) {
    articles.change(
        unit -> {
          StoredNode blocks = unit.find(path + "/blocks").orElseThrow();
          content.accept(blocks.add("block" + blocks.children().size(), NODE).set("type", type));
        });
  }
}
