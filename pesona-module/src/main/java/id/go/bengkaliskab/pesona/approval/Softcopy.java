package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.time.Instant;
import java.util.Objects;

/**
 * The paper that proves an approval.
 *
 * @param article the article
 * @param round round of the procedure
 * @param sequence number of the approval's record
 * @param fileName name for those who keep it
 * @param sha256 hash of the file, which the record after the approval holds too
 * @param size bytes
 * @param madeAt when it was made
 */
public record Softcopy(
    ArticleId article,
    int round,
    long sequence,
    String fileName,
    String sha256,
    long size,
    Instant madeAt) {

  /** Media type of the file. */
  public static final String TYPE = "application/pdf";

  public Softcopy {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(madeAt, "madeAt");
  }
}
