package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;

/**
 * What was left out or changed on the way in; nothing is dropped silently.
 *
 * @param findings in the order in which an editor should look at them; empty when all was carried
 *     over
 */
public record ImportReport(List<Finding> findings) {
  public ImportReport {
    findings = List.copyOf(findings);
  }
}
