package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the printed procedure shows beside its steps.
 *
 * @param office the issuing office, at the top
 * @param header the header's fields in the paper's order, blank ones included
 * @param legalBasis the box <em>Dasar Hukum</em>
 * @param qualifications the box <em>Kualifikasi Pelaksana</em>
 * @param related the box <em>Keterkaitan</em>
 * @param equipment the box <em>Kelengkapan</em>
 * @param warnings the box <em>Peringatan</em>
 * @param recording the box <em>Pencatatan dan Pendataan</em>
 * @param table the headings of the table of steps
 * @param assumptions what the paper leaves open and how we read it; printed below the table
 */
public record Sheet(
    LocalizedText office,
    List<HeaderField> header,
    LegalBasis legalBasis,
    SheetSection qualifications,
    SheetSection related,
    SheetSection equipment,
    SheetSection warnings,
    SheetSection recording,
    TableHeadings table,
    SheetSection assumptions) {
  public Sheet {
    Objects.requireNonNull(office, "office");
    header = List.copyOf(header);
    Objects.requireNonNull(legalBasis, "legalBasis");
    Objects.requireNonNull(qualifications, "qualifications");
    Objects.requireNonNull(related, "related");
    Objects.requireNonNull(equipment, "equipment");
    Objects.requireNonNull(warnings, "warnings");
    Objects.requireNonNull(recording, "recording");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(assumptions, "assumptions");
  }

  /** The header's field of that id. */
  public Optional<HeaderField> field(String fieldId) {
    return header.stream().filter(field -> field.id().equals(fieldId)).findFirst();
  }
}
