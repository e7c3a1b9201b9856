package id.go.bengkaliskab.pesona.procedure;

import java.util.Objects;

/**
 * A field at the head of the printed sheet, such as <em>Nomor SOP</em>.
 *
 * @param id such as {@code number}
 * @param label what the paper calls it
 * @param value what it says; blank where the paper is blank or the office configures it
 */
public record HeaderField(String id, LocalizedText label, LocalizedText value) {
  public HeaderField {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
  }
}
