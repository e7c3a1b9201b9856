package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.Objects;

/**
 * A box of the printed sheet with a heading, such as <em>Peringatan</em>.
 *
 * @param heading the paper's heading
 * @param entries its lines in the paper's order
 */
public record SheetSection(LocalizedText heading, List<LocalizedText> entries) {
  public SheetSection {
    Objects.requireNonNull(heading, "heading");
    entries = List.copyOf(entries);
  }
}
