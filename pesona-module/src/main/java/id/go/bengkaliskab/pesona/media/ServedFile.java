package id.go.bengkaliskab.pesona.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletResponse;

/**
 * The kinds of files that are served as they are, each under a name of its own. A video is played;
 * who opens another by itself saves it, and a document is never run within the site.
 */
enum ServedFile {
  VIDEO("video.mp4", VideoShelf.MIME_TYPE, "default-src 'none'; media-src 'self'"),
  CAPTIONS("captions.vtt", Captions.MIME_TYPE, "default-src 'none'; media-src 'self'"),
  DOCUMENT("dokumen.pdf", DocumentNodes.MIME_TYPE, "default-src 'none'; sandbox");

  private final String address;
  private final String mimeType;
  private final String policy;

  ServedFile(String address, String mimeType, String policy) {
    this.address = address;
    this.mimeType = mimeType;
    this.policy = policy;
  }

  static Optional<ServedFile> of(String mimeType) {
    return Stream.of(values()).filter(kind -> kind.mimeType.equals(mimeType)).findFirst();
  }

  /** The part of the address that names the file, such as {@code 9f…/video.mp4}. */
  String file(String sha256) {
    return sha256 + '/' + address;
  }

  /** Says how a browser is to take it. */
  void describe(PublicFile file, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy);
    if (this != VIDEO) {
      response.setHeader("Content-Disposition", disposition(file.name()));
    }
  }

  /** A plain name for old browsers, the true one beside it (RFC 6266). */
  private static String disposition(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9 ._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
