package id.go.bengkaliskab.pesona.intake;

import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.intake.word.ImportReport;
import java.util.List;
import java.util.Objects;

/**
 * A Word file as an article takes it up, its pictures in the media library.
 *
 * @param title headline found; may be empty
 * @param lead first paragraph set apart as such; may be empty
 * @param blocks body
 * @param report what was left out or changed
 */
public record Manuscript(String title, String lead, List<Block> blocks, ImportReport report) {
  public Manuscript {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(report, "report");
    blocks = List.copyOf(blocks);
  }
}
