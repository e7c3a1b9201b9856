package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves videos, their captions and documents at {@code <sha256>/video.mp4}, {@code
 * <sha256>/captions.vtt} and {@code <sha256>/dokumen.pdf}, whole or in the part that is asked for,
 * without reading what stands before it.
 */
final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH =
      Pattern.compile("/([0-9a-f]{64})/(?:video\\.mp4|captions\\.vtt|dokumen\\.pdf)");
  private static final int PIECE = 64 * 1024;

  private final transient PublicFiles files;
  private final String caching;

  /**
   * @param files tells what may be had
   * @param caching who may keep it, for how long
   */
  FileServlet(PublicFiles files, String caching) {
    this.files = files;
    this.caching = caching;
  }

  /** Whether a path is of a file of this servlet. */
  static boolean serves(String path) {
    return path != null && PATH.matcher(path).matches();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    boolean reading = request.getMethod().equals("GET");
    if (!reading && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Optional<PublicFile> file = wanted(request.getPathInfo());
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      describe(file.get(), response);
      answer(file.get(), request, response, reading);
    }
  }

  private Optional<PublicFile> wanted(String path) {
    Matcher matcher = PATH.matcher(path == null ? "" : path);
    return matcher.matches()
        ? files.bySha256(matcher.group(1)).filter(file -> path.equals('/' + address(file)))
        : Optional.empty();
  }

  private static String address(PublicFile file) {
    return kind(file).file(file.sha256());
  }

  private static ServedFile kind(PublicFile file) {
    return ServedFile.of(file.mimeType()).orElseThrow();
  }

  private void describe(PublicFile file, HttpServletResponse response) {
    response.setHeader("ETag", tag(file));
    response.setDateHeader("Last-Modified", file.storedAt().toEpochMilli());
    response.setHeader("Cache-Control", caching);
    response.setHeader("Accept-Ranges", "bytes");
    kind(file).describe(file, response);
  }

  private static void answer(
      PublicFile file, HttpServletRequest request, HttpServletResponse response, boolean reading)
      throws IOException {
    if (isKnown(file, request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Optional<ByteRange> part =
        reading && isSame(file, request)
            ? ByteRange.of(request.getHeader("Range"), file.size())
            : Optional.empty();
    if (part.isPresent() && !part.get().isSatisfiable()) {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setHeader("Content-Range", "bytes */" + file.size());
      response.setContentLength(0);
      return;
    }
    ByteRange sent = part.orElseGet(() -> new ByteRange(0, file.size() - 1));
    if (part.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range", "bytes " + sent.from() + '-' + sent.to() + '/' + file.size());
    }
    response.setContentType(
        file.mimeType().startsWith("text/") ? file.mimeType() + ";charset=UTF-8" : file.mimeType());
    response.setContentLengthLong(sent.length());
    if (reading) {
      OutputStream out = response.getOutputStream();
      file.content().lend(bytes -> copy(bytes, sent, out));
    }
  }

  private static boolean isKnown(PublicFile file, HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return tags.contains(tag(file)) || tags.strip().equals("*");
    }
    long since = date(request, "If-Modified-Since");
    return since >= 0 && !seconds(file).isAfter(Instant.ofEpochMilli(since));
  }

  /** A part is of use only to whoever has the rest of the same file. */
  private static boolean isSame(PublicFile file, HttpServletRequest request) {
    String condition = request.getHeader("If-Range");
    if (condition == null) {
      return true;
    }
    return condition.startsWith("\"")
        ? condition.equals(tag(file))
        : !condition.startsWith("W/")
            && seconds(file).equals(Instant.ofEpochMilli(date(request, "If-Range")));
  }

  /** A date that is none counts as not sent. */
  private static long date(HttpServletRequest request, String header) {
    try {
      return request.getDateHeader(header);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static Instant seconds(PublicFile file) {
    return file.storedAt().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String tag(PublicFile file) {
    return '"' + file.sha256() + '"';
  }

  private static void copy(InputStream bytes, ByteRange part, OutputStream out) throws IOException {
    bytes.skipNBytes(part.from());
    byte[] piece = new byte[PIECE];
    for (long left = part.length(); left > 0; ) {
      int count = bytes.read(piece, 0, (int) Math.min(PIECE, left));
      if (count < 0) {
        throw new IOException("the file is shorter than it says");
      }
      out.write(piece, 0, count);
      left -= count;
    }
  }
}
