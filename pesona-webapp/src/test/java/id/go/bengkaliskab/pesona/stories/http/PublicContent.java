package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles for the look of the public site, with real photos where there are some. */
final class PublicContent {
  private static final Path PHOTOS =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "images");

  private PublicContent() {}

  /** A story with every block but a video. */
  static ObjectNode story(Caller writer) {
    ObjectNode story =
        content("id", "pantai-pasir-panjang", "Pantai Pasir Panjang di Rupat Utara", "story");
    ArrayNode blocks = story.putArray("blocks");
    text(
        blocks,
        "<p>Di ujung utara Pulau Rupat, pasir terbentang jauh dan landai. Saat air surut, tepian"
            + " yang basah menjadi cermin bagi langit, dan anak-anak berlarian mengejar ombak kecil"
            + " sampai matahari tenggelam.</p><h2>Menyeberang dengan feri</h2><p>Keterangan resmi"
            + " ada di <a href=\"https://bengkaliskab.go.id/\">situs kabupaten</a>.</p><ul><li>topi"
            + "</li><li>air minum</li></ul><table><thead><tr><th>Pelabuhan</th><th>Lama</th></tr>"
            + "</thead><tbody><tr><td>Dumai</td><td>45 menit</td></tr></tbody></table><p>ڤولاو روڤت.</p>");
    photo(
        blocks.addObject().put("type", "photo"),
        writer,
        "demo_laut_senja.jpg",
        "Laut yang tenang",
        "Pasir basah memantulkan warna langit.");
    blocks
        .addObject()
        .put("type", "quote")
        .put("quote", "Datanglah menjelang sore.")
        .put("source", "Ibu Siti");
    ArrayNode facts =
        blocks.addObject().put("type", "facts").put("title", "Info praktis").putArray("items");
    facts.addObject().put("label", "Jam buka").put("value", "07.00-18.00");
    facts.addObject().put("label", "Tiket").put("value", "Rp10.000\nAnak-anak gratis");
    map(blocks, "Pantai Pasir Panjang", "2.1075", "101.6520");
    map(blocks, "Pekanbaru", "0.5071", "101.4478");
    blocks.addObject().put("type", "related").putArray("articles");
    return story;
  }

  /** Three photos and a line. */
  static ObjectNode gallery(Caller writer) {
    ObjectNode gallery =
        content("id", "senja-di-selat", "Senja di Selat Bengkalis dalam tiga foto", "gallery");
    ArrayNode blocks = gallery.putArray("blocks");
    text(blocks, "<p>Setiap petang warga duduk di dermaga lama.</p>");
    ArrayNode items = blocks.addObject().put("type", "gallery").putArray("items");
    photo(items.addObject(), writer, "demo_dermaga.jpg", "Dermaga kayu", "Dermaga lama.");
    photo(
        items.addObject(), writer, "demo_perahu_senja.jpg", "Perahu saat senja", "Perahu pulang.");
    photo(
        items.addObject(), writer, "demo_laut_senja.jpg", "Laut yang tenang", "Selat yang tenang.");
    return gallery;
  }

  /** A short story in English. */
  static ObjectNode english(Caller writer) {
    ObjectNode english = content("en", "long-sand-beach", "Long Sand Beach", "story");
    ArrayNode blocks = english.putArray("blocks");
    text(blocks, "<p>At low tide the wet shore becomes a mirror of the sky.</p>");
    photo(blocks.addObject().put("type", "photo"), writer, "demo_sunset.jpg", "Sunset", "At dusk.");
    return english;
  }

  static ObjectNode content(String language, String slug, String title, String format) {
    ObjectNode content = CanonicalJson.object();
    content
        .put("language", language)
        .put("format", format)
        .put("title", title)
        .put("lead", "Dari pasir landai sampai lorong bakau yang teduh.")
        .put("byline", "Diskominfotik Kabupaten Bengkalis")
        .put("section", "wisata")
        .put("informationClass", "berkala")
        .put("slug", slug);
    content
        .putArray("tags")
        .add("Rupat")
        .add("pantai")
        .add("ketidaksinambungankepemerintahdaerahan-nusantara");
    content.putObject("seo").put("title", title).put("description", title);
    return content;
  }

  static void text(ArrayNode blocks, String html) {
    blocks.addObject().put("type", "text").put("body", html);
  }

  private static void map(ArrayNode blocks, String name, String latitude, String longitude) {
    blocks
        .addObject()
        .put("type", "map")
        .put("name", name)
        .put("latitude", latitude)
        .put("longitude", longitude)
        .put("zoom", "12")
        .put("directions", "Feri dari Dumai, lalu jalan darat.");
  }

  static void photo(ObjectNode block, Caller writer, String file, String alt, String caption) {
    block
        .put("image", writer.upload("/media", file, bytes(file)).json().path("key").asText())
        .put("alt", alt)
        .put("caption", caption)
        .put("credit", "Rini Astuti");
  }

  /** A real photo where there are some, else a drawing. */
  private static byte[] bytes(String file) {
    Path photo = PHOTOS.resolve(file);
    try {
      return Files.exists(photo) ? Files.readAllBytes(photo) : Drawing.png();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
