package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.http.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Bytes for a browser, with an ETag, so that it needs not load twice what did not change. The tag
 * is a weak one: the answer may go out compressed.
 */
final class ContentAnswer {
  /** Below this, compression gains less than its header costs. */
  private static final int WORTH_COMPRESSING = 1024;

  private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b|\\*");
  private static final Pattern NO_GZIP =
      Pattern.compile("(?i)\\bgzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

  private final byte[] bytes;
  private final byte[] compressed;
  private final String type;
  private final String caching;
  private final Validators validators;

  /**
   * @param bytes the body
   * @param type media type with charset
   * @param caching value of {@code Cache-Control}
   */
  ContentAnswer(byte[] bytes, String type, String caching) {
    this.bytes = bytes;
    this.compressed =
        bytes.length >= WORTH_COMPRESSING && isText(type) ? compressed(bytes) : new byte[0];
    this.type = type;
    this.caching = caching;
    this.validators = new Validators(Validators.weakTag(bytes), Optional.empty());
  }

  /** Bytes that this answer holds in memory. */
  int size() {
    return bytes.length + compressed.length;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (compressed.length > 0) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      if (validators.settle(request, response, caching)) {
        return;
      }
      validators.tell(response, caching);
    } else {
      response.setHeader("Cache-Control", caching);
    }
    boolean compress = compressed.length > 0 && takesGzip(request.getHeader("Accept-Encoding"));
    if (compress) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = compress ? compressed : bytes;
    response.setContentType(type);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || type.contains("svg") || type.contains("json");
  }

  private static boolean takesGzip(String accepted) {
    return accepted != null && GZIP.matcher(accepted).find() && !NO_GZIP.matcher(accepted).find();
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
