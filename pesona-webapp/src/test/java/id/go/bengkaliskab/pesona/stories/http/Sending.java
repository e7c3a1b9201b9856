package id.go.bengkaliskab.pesona.stories.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** A file that somebody sends in pieces, by the tus protocol. */
final class Sending {
  static final String PATH = "/.pesona/uploads";

  private static final String VERSION = "1.0.0";

  private final byte[] file;
  private final String address;

  private Sending(byte[] file, String address) {
    this.file = file;
    this.address = address;
  }

  static Sending begin(Caller caller, String name, byte[] file) {
    return new Sending(file, announce(caller, name, file.length).mustBe(201).header("Location"));
  }

  static Answer announce(Caller caller, String name, long length, String... texts) {
    StringBuilder metadata = new StringBuilder("filename " + base64(name));
    for (int i = 0; i < texts.length; i += 2) {
      metadata.append(',').append(texts[i]).append(' ').append(base64(texts[i + 1]));
    }
    return caller.request(
        "POST",
        PATH,
        BodyPublishers.noBody(),
        "Tus-Resumable",
        VERSION,
        "Upload-Length",
        Long.toString(length),
        "Upload-Metadata",
        metadata.toString());
  }

  static Sending at(String address, byte[] file) {
    return new Sending(file, address);
  }

  String address() {
    return address;
  }

  /** Sends the bytes from one place to before another. */
  Answer piece(Caller caller, int from, int to) {
    return caller.request(
        "PATCH",
        address,
        BodyPublishers.ofByteArray(Arrays.copyOfRange(file, from, to)),
        "Tus-Resumable",
        VERSION,
        "Upload-Offset",
        Integer.toString(from),
        "Content-Type",
        "application/offset+octet-stream");
  }

  /** What goes before the bytes of the whole file on a line that is written by hand. */
  byte[] head(Caller caller) {
    return String.join(
            "\r\n",
            "PATCH " + address + " HTTP/1.1",
            "Host: localhost",
            "Cookie: PESONA=" + caller.sessionId(),
            "X-CSRF-Token: " + caller.csrfToken(),
            "Tus-Resumable: " + VERSION,
            "Upload-Offset: 0",
            "Content-Type: application/offset+octet-stream",
            "Content-Length: " + file.length,
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  Answer rest(Caller caller) {
    return piece(caller, offset(caller), file.length);
  }

  Answer ask(Caller caller) {
    return caller.request("HEAD", address, BodyPublishers.noBody(), "Tus-Resumable", VERSION);
  }

  int offset(Caller caller) {
    return Integer.parseInt(ask(caller).mustBe(204).header("Upload-Offset"));
  }

  Answer cancel(Caller caller) {
    return caller.request("DELETE", address, BodyPublishers.noBody(), "Tus-Resumable", VERSION);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
