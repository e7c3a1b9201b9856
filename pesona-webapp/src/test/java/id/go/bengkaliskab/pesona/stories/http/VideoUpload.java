package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The video that this project made, on its way into articles. */
final class VideoUpload {
  static final String TITLE = "Dari dermaga ke pantai";

  private VideoUpload() {}

  static byte[] film() {
    return resource("/demo/dari-dermaga-ke-pantai.mp4");
  }

  /** The same film in a file of more than one piece: players skip the box that fills it up. */
  static byte[] longFile() {
    byte[] film = film();
    int filling = 9 * 1024 * 1024;
    return ByteBuffer.allocate(film.length + filling)
        .put(film)
        .putInt(filling)
        .put("free".getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  static byte[] captions() {
    return resource("/demo/dari-dermaga-ke-pantai.vtt");
  }

  /** Sends a file and gives the id of the asset that it became. */
  static String send(Caller caller, String name, byte[] file) {
    return Sending.begin(caller, name, file).rest(caller).mustBe(204).header("Pesona-Asset");
  }

  /** Begins an article of the format video. */
  static String article(Caller writer) {
    return article(writer, "id");
  }

  /** The same in a language. */
  static String article(Caller writer, String language) {
    Answer video = writer.get("/media/" + send(writer, "film.mp4", film())).mustBe(200);
    String captions = send(writer, "film.vtt", captions());
    ObjectNode content =
        CanonicalJson.object().put("title", TITLE).put("format", "video").put("language", language);
    ArrayNode blocks = content.putArray("blocks");
    blocks.addObject().put("type", "text").put("body", "<p>Tiga belas detik di pesisir.</p>");
    blocks
        .addObject()
        .put("type", "video")
        .put("video", video.json().required("key").textValue())
        .put("image", video.json().required("poster").textValue())
        .put("alt", "Feri, sampan, pantai saat senja")
        .put("caption", "Pesisir Bengkalis dalam tiga lukisan.")
        .put("captions", "jcr:" + captions)
        .put("transcript", "Tanpa suara.\nFeri, sampan, senja.");
    return Walk.id(writer.post("/articles", content.toString()).mustBe(201));
  }

  private static byte[] resource(String name) {
    try (InputStream in = VideoUpload.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
