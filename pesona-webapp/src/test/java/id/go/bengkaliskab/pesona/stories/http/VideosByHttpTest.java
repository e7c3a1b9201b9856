package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Videos as a player asks for them, and what is not taken in. */
class VideosByHttpTest extends OfficeStory {
  private static final Path SHARED =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "video");
  private static final int LARGE = 300 << 20;

  private static byte[] stored;
  private static String address;

  @BeforeAll
  static void a_video_of_the_office() {
    Caller rini = office.signedIn("rini");
    String id = VideoUpload.send(rini, "film.mp4", VideoUpload.film());
    JsonNode asset = rini.get("/media/" + id).mustBe(200).json();
    address = "/.pesona/preview-media/" + asset.required("sha256").textValue() + "/video.mp4";
    stored = rini.page(address).mustBe(200).bytes();
    assertThat(asset.required("durationMillis").longValue()).isEqualTo(13_000);
    assertThat(asset.required("width").intValue()).isEqualTo(640);
  }

  @Test
  void a_part_is_answered_with_that_part_alone() {
    part("bytes=0-99", 206, "bytes 0-99/" + stored.length, 0, 100);
    part(
        "bytes=500000-",
        206,
        "bytes 500000-" + last() + '/' + stored.length,
        500000,
        stored.length);
    part(
        "bytes=-10",
        206,
        "bytes " + (last() - 9) + '-' + last() + '/' + stored.length,
        last() - 9,
        stored.length);
    part("bytes=0-1,5-6", 200, "", 0, stored.length);
  }

  @Test
  void a_part_behind_the_end_is_refused_with_the_length() {
    Answer answer = get("Range", "bytes=" + stored.length + "-").mustBe(416);

    assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + stored.length);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.bytes()).isEmpty();
    get("Range", "bytes=-0").mustBe(416);
    get("Range", "bytes=99999999999999999999-").mustBe(416);
  }

  @Test
  void parts_in_every_way_of_writing_them() {
    String end = "bytes 5-" + last() + '/' + stored.length;
    part("bytes=5-99999999999999999999", 206, end, 5, stored.length);
    part("BYTES= 5-", 206, end, 5, stored.length);
    part("bytes=-99999999999999999999", 206, end.replace("5-", "0-"), 0, stored.length);
    part("bytes=9-5", 200, "", 0, stored.length);
    part("frames=0-5", 200, "", 0, stored.length);
  }

  @Test
  void a_question_for_the_head_tells_the_length_without_the_bytes() {
    Answer head =
        office.signedIn("rini").request("HEAD", address, BodyPublishers.noBody()).mustBe(200);

    assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(stored.length));
    assertThat(head.header("Accept-Ranges")).isEqualTo("bytes");
    Answer part =
        office
            .signedIn("rini")
            .request("HEAD", address, BodyPublishers.noBody(), "Range", "bytes=0-9")
            .mustBe(200);
    assertThat(part.header("Content-Length")).isEqualTo(Integer.toString(stored.length));
    assertThat(head.header("Content-Type")).isEqualTo("video/mp4");
  }

  @Test
  void what_a_browser_has_is_not_sent_again_and_parts_go_with_their_file_only() {
    String tag = get("Range", "bytes=0-0").mustBe(206).header("ETag");

    get("If-None-Match", tag).mustBe(304);
    get("Range", "bytes=0-9", "If-Range", tag).mustBe(206);
    get("Range", "bytes=0-9", "If-Range", "\"other\"").mustBe(200);
    get("Range", "bytes=0-9", "If-Range", "kemarin").mustBe(200);
    get("Range", "bytes=0-9", "If-Range", "W/" + tag).mustBe(200);
    get("Range", "bytes=0-9", "If-None-Match", "\"other\", W/" + tag).mustBe(304);
    assertThat(get("If-Match", "\"other\"").mustBe(412).header("Cache-Control"))
        .isEqualTo("no-store");
    get("If-Modified-Since", "kemarin").mustBe(200);
  }

  @Test
  void a_video_that_is_not_public_is_there_for_the_office_only() {
    office.anybody().page(address).mustBe(404);
    office.anybody().page(address.replace("preview-media", "media")).mustBe(404);
    office.signedIn("zainal").page(address).mustBe(200);
    office.signedIn("rini").request("PUT", address, BodyPublishers.noBody()).mustBe(405);
  }

  @Test
  void the_format_video_needs_a_video_and_a_video_is_a_medium() {
    Caller rini = office.signedIn("rini");
    String without = walk.begin();
    Answer article = rini.article(without);
    ObjectNode content = Walk.content(article).put("format", "video");
    rini.put("/articles/" + without, content.toString(), article.revision()).mustBe(200);
    assertThat(
            rini.perform(without, "submit", rini.article(without).revision()).mustBe(409).detail())
        .contains("memerlukan sebuah video");

    String with = VideoUpload.article(rini);
    rini.perform(with, "submit", rini.article(with).revision()).mustBe(200);
  }

  @Test
  void a_damaged_video_is_refused_in_the_words_of_the_reader() throws IOException {
    byte[] cut = Arrays.copyOf(VideoUpload.film(), 300_000);
    Caller rini = office.signedIn("rini");

    assertThat(Sending.begin(rini, "putus.mp4", cut).rest(rini).mustBe(422).detail())
        .contains("\"putus.mp4\" rusak");
    assumeTrue(Files.isDirectory(SHARED), () -> "the collection of videos is not here: " + SHARED);
    byte[] annexB = Files.readAllBytes(SHARED.resolve("annex-b.mp4"));
    assertThat(Sending.begin(rini, "b.mp4", annexB).rest(rini).mustBe(422).detail())
        .contains("rusak");
  }

  @Test
  void captions_are_served_as_what_they_are() {
    Caller rini = office.signedIn("rini");
    String id = VideoUpload.send(rini, "film.vtt", VideoUpload.captions());
    JsonNode asset = rini.get("/media/" + id).mustBe(200).json();
    Answer answer =
        rini.page(
                "/.pesona/preview-media/" + asset.required("sha256").textValue() + "/captions.vtt")
            .mustBe(200);

    assertThat(answer.header("Content-Type")).isEqualTo("text/vtt;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).contains("attachment", "film.vtt");
    assertThat(answer.body()).startsWith("WEBVTT\n").contains("Sampan menyusuri");
    assertThat(
            Sending.begin(rini, "a.vtt", "WEBVTT".getBytes(StandardCharsets.US_ASCII))
                .rest(rini)
                .mustBe(422)
                .detail())
        .contains("WebVTT");
  }

  /** The video with a large part behind it that no track uses. */
  @Test
  void a_large_video_is_never_in_memory_as_a_whole() throws IOException {
    Path file = folder.resolve("large.mp4");
    Files.write(file, VideoUpload.film());
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.seek(large.length());
      large.writeInt(LARGE);
      large.write("mdat".getBytes(StandardCharsets.US_ASCII));
      large.setLength(VideoUpload.film().length + (long) LARGE);
    }
    Caller rini = office.signedIn("rini");
    Sending sending =
        Sending.at(
            Sending.announce(rini, "besar.mp4", Files.size(file)).mustBe(201).header("Location"),
            new byte[0]);
    MemoryPoolMXBean old = oldGeneration();
    System.gc();
    old.resetPeakUsage();
    long before = old.getUsage().getUsed();

    String id =
        rini.request(
                "PATCH",
                sending.address(),
                BodyPublishers.ofFile(file),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream")
            .mustBe(204)
            .header("Pesona-Asset");
    JsonNode asset = rini.get("/media/" + id).mustBe(200).json();
    String path = "/.pesona/preview-media/" + asset.required("sha256").textValue() + "/video.mp4";
    rini.request("GET", path, BodyPublishers.noBody(), "Range", "bytes=-10").mustBe(206);

    assertThat(asset.required("size").longValue()).isGreaterThan(500_000);
    assertThat(old.getPeakUsage().getUsed() - before).isLessThan(100L << 20);
  }

  private static MemoryPoolMXBean oldGeneration() {
    Optional<MemoryPoolMXBean> old =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
            .findFirst();
    return old.orElseThrow();
  }

  private static int last() {
    return stored.length - 1;
  }

  private static void part(String range, int status, String contentRange, int from, int to) {
    Answer answer = get("Range", range).mustBe(status);
    assertThat(answer.header("Content-Range")).isEqualTo(contentRange);
    assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.bytes()).isEqualTo(Arrays.copyOfRange(stored, from, to));
  }

  private static Answer get(String... headers) {
    return office.signedIn("rini").request("GET", address, BodyPublishers.noBody(), headers);
  }
}
