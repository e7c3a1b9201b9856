package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads as a faulty client or an attacker sends them. */
class UploadFaultsTest extends OfficeStory {
  private static final byte[] PHOTO = Drawing.png();

  @ParameterizedTest
  @ValueSource(strings = {"filename ####", "filename cGFu===", "filename cGFu cGFu", ",", "a,,b"})
  void what_is_said_of_a_file_has_to_be_readable(String metadata) {
    Caller rini = office.signedIn("rini");

    Answer answer = begin(rini, "Upload-Length", "100", "Upload-Metadata", metadata).mustBe(422);

    assertThat(answer.detail()).contains("Upload-Metadata");
    assertThat(answer.header("Location")).isEmpty();
  }

  @Test
  void a_name_that_leads_elsewhere_is_only_a_name() {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "../../..\\etc\\passwd\u0000\u202Egpj.exe", PHOTO);

    String asset = sending.rest(rini).mustBe(204).header("Pesona-Asset");

    assertThat(rini.get("/media/" + asset).mustBe(200).json().required("name").textValue())
        .doesNotContain("/", "\\", "..", "\u0000", "\u202E")
        .endsWith(".jpg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "", "1.5", "0x10", "99999999999999999999"})
  void a_length_has_to_be_one(String length) {
    assertThat(begin(office.signedIn("rini"), "Upload-Length", length).mustBe(422).detail())
        .contains("Upload-Length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1", "x", "99999999999999999999", ""})
  void a_piece_has_to_begin_where_the_last_one_ended(String offset) {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);

    int status = piece(rini, sending.address(), "Upload-Offset", offset).status();

    assertThat(status).isBetween(400, 499);
    assertThat(sending.offset(rini)).isZero();
    sending.rest(rini).mustBe(204);
  }

  @Test
  void another_version_and_another_kind_of_content_are_refused_in_words() {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);
    String octets = "application/offset+octet-stream";

    request(rini, "PATCH", sending.address(), "Tus-Resumable", "0.2.2", "Content-Type", octets)
        .mustBe(412);
    request(rini, "POST", Sending.PATH, "Upload-Length", "10").mustBe(412);
    assertThat(
            request(
                    rini,
                    "PATCH",
                    sending.address(),
                    "Tus-Resumable",
                    "1.0.0",
                    "Upload-Offset",
                    "0",
                    "Content-Type",
                    "image/jpeg")
                .status())
        .isBetween(400, 499);
    assertThat(sending.offset(rini)).isZero();
  }

  @Test
  void a_piece_that_was_changed_on_its_way_is_noticed_and_sent_again()
      throws NoSuchAlgorithmException {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);
    byte[] hash = MessageDigest.getInstance("SHA-1").digest(PHOTO);
    String right = "sha1 " + Base64.getEncoder().encodeToString(hash);
    hash[0] ^= 1;
    String wrong = "sha1 " + Base64.getEncoder().encodeToString(hash);

    piece(rini, sending.address(), "Upload-Offset", "0", "Upload-Checksum", wrong).mustBe(460);
    assertThat(sending.offset(rini)).isZero();
    assertThat(
            piece(rini, sending.address(), "Upload-Offset", "0", "Upload-Checksum", right)
                .mustBe(204)
                .header("Pesona-Asset"))
        .isNotEmpty();
  }

  @Test
  void every_change_needs_the_secret_of_the_session() {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);
    Caller forged = rini.withoutToken();

    sending.piece(forged, 0, 100).mustBe(403);
    sending.cancel(forged).mustBe(403);
    Sending.announce(forged, "a.jpg", 10).mustBe(403);

    assertThat(sending.offset(rini)).isZero();
  }

  @Test
  void an_account_that_is_disabled_meanwhile_sends_no_more() {
    Accounts.add(office, "sementara", "pelabuhan-roro-utama", "staf-pengolah-data");
    Caller signedIn = Caller.signedIn(office.base(), "sementara", "pelabuhan-roro-utama");
    Sending sending = Sending.begin(signedIn, "muara.jpg", PHOTO);
    sending.piece(signedIn, 0, 1000).mustBe(204);

    Accounts.enable(office, "sementara", false);

    await().until(() -> sending.piece(signedIn, 1000, PHOTO.length).status() == 401);
    sending.ask(signedIn).mustBe(401);
    sending.ask(office.signedIn("rini")).mustBe(404);
  }

  @Test
  void two_pieces_of_one_file_do_not_mix() throws IOException {
    Caller rini = office.signedIn("rini");
    Sending sending = Sending.begin(rini, "muara.jpg", PHOTO);
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), office.base().getPort())) {
      OutputStream out = slow.getOutputStream();
      out.write(sending.head(rini));
      out.write(PHOTO, 0, 500);
      out.flush();
      await().until(() -> sending.ask(rini).status() == 423);

      assertThat(sending.piece(rini, 0, PHOTO.length).mustBe(423).detail()).isNotEmpty();
      assertThat(sending.cancel(rini).status()).isEqualTo(423);
      out.write(PHOTO, 500, PHOTO.length - 500);
      out.flush();
      await().until(() -> !sending.ask(rini).header("Pesona-Asset").isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/..%2f..%2fconf", "/x", "/%00", "/../media/", "/a/b/c"})
  void an_address_that_none_was_given_leads_nowhere(String path) {
    Caller rini = office.signedIn("rini");

    int status = piece(rini, Sending.PATH + path, "Upload-Offset", "0").status();

    assertThat(status).isBetween(400, 499);
  }

  private static Answer begin(Caller caller, String... headers) {
    return request(caller, "POST", Sending.PATH, with(headers, "Tus-Resumable", "1.0.0"));
  }

  private static Answer piece(Caller caller, String address, String... headers) {
    return caller.request(
        "PATCH",
        address,
        BodyPublishers.ofByteArray(PHOTO),
        with(headers, "Tus-Resumable", "1.0.0", "Content-Type", "application/offset+octet-stream"));
  }

  private static Answer request(Caller caller, String method, String address, String... headers) {
    return caller.request(method, address, BodyPublishers.noBody(), headers);
  }

  private static String[] with(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
