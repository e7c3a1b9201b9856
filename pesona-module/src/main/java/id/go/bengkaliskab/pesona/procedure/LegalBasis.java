package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.Objects;

/**
 * The box <em>Dasar Hukum</em> of the printed sheet.
 *
 * @param heading the paper's heading
 * @param references the paper's rules in its order
 * @param later rules that the paper could not know and that bind the office now
 */
public record LegalBasis(
    LocalizedText heading, List<LegalReference> references, List<LegalReference> later) {
  public LegalBasis {
    Objects.requireNonNull(heading, "heading");
    references = List.copyOf(references);
    later = List.copyOf(later);
  }
}
