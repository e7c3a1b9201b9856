package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Articles that show every kind of block, of things made here. */
final class SampleContent {
  private SampleContent() {}

  /** A story with every block but a video. */
  static ObjectNode story(Caller writer, String language, String slug) throws IOException {
    ObjectNode story = content(language, slug, "story");
    ArrayNode blocks = story.putArray("blocks");
    blocks
        .addObject()
        .put("type", "text")
        .put(
            "body",
            "<h2>Pasir</h2><p>Pasir <strong>putih</strong> dan landai.</p><table><thead><tr>"
                + "<th>Pelabuhan</th><th>Lama</th></tr></thead><tbody><tr><td>Dumai</td>"
                + "<td>45 menit</td></tr></tbody></table>");
    photo(blocks.addObject().put("type", "photo"), writer, 0);
    ArrayNode pictures = blocks.addObject().put("type", "gallery").putArray("items");
    photo(pictures.addObject(), writer, 1);
    photo(pictures.addObject(), writer, 2);
    blocks.addObject().put("type", "quote").put("quote", "Datanglah.").put("source", "Ibu Siti");
    blocks
        .addObject()
        .put("type", "facts")
        .put("title", "Info praktis")
        .putArray("items")
        .addObject()
        .put("label", "Jam buka")
        .put("value", "07.00-18.00");
    blocks
        .addObject()
        .put("type", "map")
        .put("name", "Pantai Pasir Panjang")
        .put("latitude", "2.1075")
        .put("longitude", "101.6520")
        .put("zoom", "12")
        .put("directions", "Feri dari Dumai.");
    blocks
        .addObject()
        .put("type", "document")
        .put("file", document(writer))
        .put("title", "Panduan wisata");
    blocks.addObject().put("type", "related").putArray("articles");
    return story;
  }

  /** Three pictures and a text. */
  static ObjectNode gallery(Caller writer, String language, String slug) {
    ObjectNode gallery = content(language, slug, "gallery");
    ArrayNode blocks = gallery.putArray("blocks");
    blocks.addObject().put("type", "text").put("body", "<p>Setiap petang.</p>");
    ArrayNode pictures = blocks.addObject().put("type", "gallery").putArray("items");
    for (int picture = 3; picture < 6; picture++) {
      photo(pictures.addObject(), writer, picture);
    }
    return gallery;
  }

  private static ObjectNode content(String language, String slug, String format) {
    ObjectNode content =
        CanonicalJson.object()
            .put("language", language)
            .put("title", "Senja di Pasir Panjang " + slug)
            .put("lead", "Dari dermaga sampai pantai.")
            .put("format", format)
            .put("informationClass", "berkala")
            .put("section", "wisata")
            .put("slug", slug);
    content.putArray("tags").add("pantai");
    content
        .putObject("seo")
        .put("title", "Pasir Panjang " + slug)
        .put("description", "Pantai di ujung utara Rupat.");
    return content;
  }

  private static void photo(ObjectNode picture, Caller writer, int number) {
    String key =
        writer
            .upload("/media", "foto-" + number + ".png", Drawing.png(number))
            .mustBe(201)
            .json()
            .required("key")
            .textValue();
    picture
        .put("image", key)
        .put("alt", "Pantai saat senja " + number)
        .put("caption", "Pantai " + number)
        .put("credit", "Rini Marlina");
  }

  private static String document(Caller writer) throws IOException {
    return writer
        .upload("/media/documents", "panduan.pdf", pdf())
        .mustBe(201)
        .json()
        .required("key")
        .textValue();
  }

  /** One empty page. */
  static byte[] pdf() throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
