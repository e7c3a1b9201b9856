package id.go.bengkaliskab.pesona.history;

import id.go.bengkaliskab.pesona.article.comparison.Comparison;
import java.util.Objects;

/**
 * What differs between two revisions of an article.
 *
 * @param from the earlier one, as it was asked for
 * @param to the later one
 * @param comparison what leads from the one to the other
 */
public record RevisionComparison(RevisionLine from, RevisionLine to, Comparison comparison) {
  public RevisionComparison {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(comparison, "comparison");
  }
}
