package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.http.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Sends videos, their captions and documents, whole or in the part that is asked for, without
 * reading what stands before it (RFC 9110).
 */
public final class FileAnswer {
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{64})/(?:video\\.mp4|captions\\.vtt|dokumen\\.pdf)");
  private static final int PIECE = 64 * 1024;

  /**
   * A reader with a slow line, or a player that has enough for a while, holds one of the requests
   * that a server works on; some must be left for pages and for the office.
   */
  private static final int MOST_AT_ONCE = 40;

  private static final String COME_BACK_SECONDS = "10";

  private final PublicFiles files;
  private final String caching;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  /**
   * @param files tells what may be had
   * @param caching who may keep it, for how long
   */
  public FileAnswer(PublicFiles files, String caching) {
    this.files = files;
    this.caching = caching;
  }

  /** Whether a name such as {@code 9f…/video.mp4} is that of such a file. */
  static boolean serves(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * Answers a {@code GET} or {@code HEAD}.
   *
   * @param name of the file, such as {@code 9f…/video.mp4}
   * @return false when there is no such file; then nothing is answered
   */
  public boolean send(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher matcher = NAME.matcher(name);
    Optional<PublicFile> file =
        matcher.matches()
            ? files.bySha256(matcher.group(1)).filter(it -> name.equals(nameOf(it)))
            : Optional.empty();
    if (file.isPresent()) {
      answerInTurn(file.get(), request, response);
    }
    return file.isPresent();
  }

  private void answerInTurn(
      PublicFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!places.tryAcquire()) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Retry-After", COME_BACK_SECONDS);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      answer(file, request, response);
    } finally {
      places.release();
    }
  }

  private static String nameOf(PublicFile file) {
    return kind(file).file(file.sha256());
  }

  private static ServedFile kind(PublicFile file) {
    return ServedFile.of(file.mimeType()).orElseThrow();
  }

  private static void describe(PublicFile file, HttpServletResponse response) {
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("X-Content-Type-Options", "nosniff");
    kind(file).describe(file, response);
  }

  private void answer(PublicFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Validators validators = new Validators('"' + file.sha256() + '"', Optional.of(file.storedAt()));
    describe(file, response);
    if (validators.settle(request, response, caching)) {
      return;
    }
    boolean reading = request.getMethod().equals("GET");
    Optional<ByteRange> part =
        reading && validators.goWithRange(request)
            ? ByteRange.of(request.getHeader("Range"), file.size())
            : Optional.empty();
    if (part.isPresent() && !part.get().isSatisfiable()) {
      refuse(file, response);
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
      file.content()
          .lend(bytes -> copy(bytes, sent, response, () -> validators.tell(response, caching)));
    } else {
      validators.tell(response, caching);
    }
  }

  /** Nobody keeps it, or one request would take the file from everybody behind the same cache. */
  private static void refuse(PublicFile file, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
    response.setHeader("Content-Range", "bytes */" + file.size());
    response.setContentLength(0);
  }

  /** A file that cannot be read is not known for it: it is described when its part is found. */
  private static void copy(
      InputStream bytes, ByteRange part, HttpServletResponse response, Runnable describe)
      throws IOException {
    bytes.skipNBytes(part.from());
    describe.run();
    OutputStream out = response.getOutputStream();
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
