package id.go.bengkaliskab.pesona.media;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletResponse;

/**
 * Answers with a document at {@code <sha256>/dokumen.pdf}: to be saved, never to be run within the
 * site.
 */
final class DocumentAnswer {
  private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})/dokumen\\.pdf");

  private final PublicDocuments documents;

  DocumentAnswer(PublicDocuments documents) {
    this.documents = documents;
  }

  /** The document that a path names, when the reader may have it. */
  Optional<PublicDocument> find(String path) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches() ? documents.bySha256(matcher.group(1)) : Optional.empty();
  }

  static String tag(PublicDocument document) {
    return '"' + document.sha256() + '"';
  }

  static void write(PublicDocument document, boolean head, HttpServletResponse response)
      throws IOException {
    Bytes bytes = document.content().get();
    response.setContentType("application/pdf");
    response.setContentLengthLong(bytes.size());
    response.setHeader("Content-Disposition", disposition(document.fileName()));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    if (!head) {
      bytes.stream().transferTo(response.getOutputStream());
    }
  }

  /** A plain name for old browsers, the true one beside it (RFC 6266). */
  private static String disposition(String fileName) {
    String plain =
        Normalizer.normalize(fileName, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9 ._-]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
