package id.go.bengkaliskab.pesona.embedded.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
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
  private final String tag;

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
    this.tag = tag(bytes);
  }

  /** Bytes that this answer holds in memory. */
  int size() {
    return bytes.length + compressed.length;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", caching);
    if (compressed.length > 0) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      response.setHeader("ETag", tag);
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
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

  private static String tag(byte[] bytes) {
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
