package id.go.bengkaliskab.pesona.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** A form that a browser posted. */
public final class PostedForm {
  /** The longest reason, each character of three bytes, each byte written as %xx. */
  private static final int LARGEST = 20_000;

  private final HttpServletRequest request;

  private PostedForm(HttpServletRequest request) {
    this.request = request;
  }

  /** The form of a request; nothing of it is read before {@link #fault()} was asked. */
  public static PostedForm of(HttpServletRequest request) throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return new PostedForm(request);
  }

  /** The status that says what is wrong with the form before its content is read, or 0. */
  public int fault() {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
      return 415;
    }
    if (request.getContentLengthLong() < 0) {
      return 411;
    }
    if (request.getContentLengthLong() > LARGEST) {
      return 413;
    }
    return site.equals("same-origin") || site.equals("none") ? 0 : 403;
  }

  /** What was typed into a field; empty when there is no such field. */
  public String field(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** Whether the form has a field of the name, filled or not. */
  public boolean has(String name) {
    return request.getParameter(name) != null;
  }

  /** Whether a field repeats a secret; compared in constant time. */
  public boolean repeats(String name, String secret) {
    return MessageDigest.isEqual(
        field(name).getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
