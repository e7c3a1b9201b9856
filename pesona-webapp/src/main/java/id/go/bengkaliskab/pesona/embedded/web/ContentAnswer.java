package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Bytes for a browser, with an ETag, so that it needs not load twice what did not change. The tag
 * is a weak one: the container may compress the answer.
 */
final class ContentAnswer {
  private final byte[] bytes;
  private final String type;
  private final String caching;

  /**
   * @param bytes the body
   * @param type media type with charset
   * @param caching value of {@code Cache-Control}
   */
  ContentAnswer(byte[] bytes, String type, String caching) {
    this.bytes = bytes;
    this.type = type;
    this.caching = caching;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", caching);
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      String tag = tag();
      response.setHeader("ETag", tag);
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setContentType(type);
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private String tag() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean matches(String sent, String tag) {
    return sent != null
        && Arrays.stream(sent.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag.toLowerCase(Locale.ROOT)));
  }
}
