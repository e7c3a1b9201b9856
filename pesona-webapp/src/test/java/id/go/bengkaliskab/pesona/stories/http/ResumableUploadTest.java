package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that arrive in pieces, over lines that break and servers that stop. */
class ResumableUploadTest extends OfficeStory {
  private static final byte[] PHOTO = Drawing.png();

  @Test
  void a_photo_sent_in_two_pieces_becomes_an_asset_with_what_was_said_of_it() {
    Caller rini = office.signedIn("rini");
    String address =
        Sending.announce(rini, "pantai.jpg", PHOTO.length, "alt", "Pantai Lapin", "credit", "Rini")
            .mustBe(201)
            .header("Location");
    Sending sending = Sending.at(address, PHOTO);

    assertThat(sending.piece(rini, 0, 1000).mustBe(204).header("Pesona-Asset")).isEmpty();
    String asset = sending.piece(rini, 1000, PHOTO.length).mustBe(204).header("Pesona-Asset");

    Answer described = rini.get("/media/" + asset).mustBe(200);
    assertThat(described.json().path("alt").textValue()).isEqualTo("Pantai Lapin");
    assertThat(described.json().path("credit").textValue()).isEqualTo("Rini");
    assertThat(described.json().path("name").textValue()).startsWith("pantai.");
    assertThat(sending.ask(rini).header("Pesona-Asset")).isEqualTo(asset);
    assertThat(bytesOf(address)).isZero();
  }

  @Test
  void an_upload_goes_on_after_a_broken_line_and_after_a_restart() throws IOException {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);
    breakOff(rini, sending, 700);
    await().until(() -> sending.ask(rini).header("Upload-Offset").equals("700"));
    sending.piece(rini, 700, 1500).mustBe(204);

    office.stop();
    office.begin();
    Caller again = office.signedIn("rini");

    assertThat(sending.offset(again)).isEqualTo(1500);
    String asset = sending.rest(again).mustBe(204).header("Pesona-Asset");
    assertThat(again.get("/media/" + asset).mustBe(200).json().path("width").intValue())
        .isEqualTo(900);
  }

  @Test
  void what_is_no_photo_and_no_video_is_refused_by_its_content_and_gone() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "pantai.jpg", page);

    Answer answer = sending.rest(rini).mustBe(415);

    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.detail()).contains("\"pantai.jpg\" adalah HTML");
    sending.ask(rini).mustBe(404);
    assertThat(folderOf(sending.address())).doesNotExist();
  }

  @Test
  void an_upload_belongs_to_whoever_began_it() {
    Caller rini = office.signedIn("rini");
    Caller nurul = office.signedIn("nurul");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);

    sending.ask(nurul).mustBe(404);
    assertThat(sending.piece(nurul, 0, 100).mustBe(404).detail()).contains("Tidak ada unggahan");
    sending.cancel(nurul).mustBe(404);
    assertThat(sending.offset(rini)).isZero();
    sending.cancel(rini).mustBe(204);
    sending.ask(rini).mustBe(404);
  }

  @Test
  void only_who_brings_in_media_may_send_and_only_from_our_own_pages() {
    Sending.announce(office.anybody(), "a.jpg", 10).mustBe(401);
    assertThat(Sending.announce(office.signedIn("zainal"), "a.jpg", 10).mustBe(403).detail())
        .contains("Zainal");
    assertThat(
            Sending.announce(office.signedIn("rini").withoutToken(), "a.jpg", 10)
                .mustBe(403)
                .detail())
        .contains("X-CSRF-Token");
    office
        .signedIn("rini")
        .withoutToken()
        .request("GET", Sending.PATH, BodyPublishers.noBody(), "X-HTTP-Method-Override", "DELETE")
        .mustBe(422);
  }

  @Test
  void sizes_are_held_to_what_was_said_and_to_what_arrives() {
    Caller rini = office.signedIn("rini");

    assertThat(Sending.announce(rini, "film.mp4", (2L << 30) + 1).mustBe(413).detail())
        .contains("2.048");
    Sending.announce(rini, "film.mp4", 0).mustBe(422);
    rini.request("POST", Sending.PATH, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0")
        .mustBe(422);
    Sending short100 = Sending.at(announced(rini, 100), PHOTO);
    short100.piece(rini, 0, 101).mustBe(400);
    assertThat(short100.offset(rini)).isZero();
    assertThat(unannounced(rini, short100.address()).mustBe(422).detail()).contains("lebih banyak");
    assertThat(folderOf(short100.address())).doesNotExist();
  }

  @Test
  void a_piece_at_another_place_or_another_protocol_is_refused_in_words() {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);

    assertThat(sending.piece(rini, 50, 60).mustBe(409).detail()).contains("bagian sebelumnya");
    rini.request("PATCH", sending.address(), BodyPublishers.ofByteArray(PHOTO)).mustBe(412);
    assertThat(sending.offset(rini)).isZero();
  }

  @Test
  void somebody_with_many_unfinished_files_finishes_some_first() {
    Caller dedi = office.signedIn("dedi");
    List<String> begun = Stream.generate(() -> announced(dedi, 100)).limit(20).toList();

    assertThat(Sending.announce(dedi, "lagi.jpg", 100).mustBe(409).detail()).contains("20");
    Sending.at(begun.get(0), PHOTO).cancel(dedi).mustBe(204);
    Sending.announce(dedi, "lagi.jpg", 100).mustBe(201);
  }

  private static String announced(Caller caller, long length) {
    return Sending.announce(caller, "a.jpg", length).mustBe(201).header("Location");
  }

  /** Sends more than was announced, without saying how much. */
  private static Answer unannounced(Caller caller, String address) {
    return caller.request(
        "PATCH",
        address,
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(PHOTO)),
        "Tus-Resumable",
        "1.0.0",
        "Upload-Offset",
        "0",
        "Content-Type",
        "application/offset+octet-stream");
  }

  /** Announces the whole photo and closes the connection after some bytes of it. */
  private static void breakOff(Caller caller, Sending sending, int after) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), office.base().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(sending.head(caller));
      out.write(PHOTO, 0, after);
      out.flush();
    }
  }

  private static long bytesOf(String address) {
    try (Stream<Path> files = Files.walk(folderOf(address))) {
      return files.filter(file -> file.getFileName().toString().equals("data")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folderOf(String address) {
    return data()
        .resolve("uploads")
        .resolve("uploads")
        .resolve(address.substring(address.lastIndexOf('/') + 1));
  }
}
