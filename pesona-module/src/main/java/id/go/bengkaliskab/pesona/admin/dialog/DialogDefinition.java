package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Objects;

/**
 * A form of the light module.
 *
 * @param id Magnolia's id: module, colon and path, such as {@code pesona:blocks/photo}
 * @param label heading of its window
 * @param width how wide its window is
 * @param fields its fields in order
 * @param tabs its tabs in order; none when the fields stand below each other
 * @param commitLabel what the button says that accepts the values
 * @param cancelLabel what the button says that drops them
 */
public record DialogDefinition(
    String id,
    TextKeys label,
    Width width,
    List<FieldDefinition> fields,
    List<TabDefinition> tabs,
    TextKeys commitLabel,
    TextKeys cancelLabel) {

  /** Widths of windows. */
  public enum Width {
    SMALL,
    MEDIUM,
    WIDE
  }

  public DialogDefinition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(width, "width");
    fields = List.copyOf(fields);
    tabs = List.copyOf(tabs);
    Objects.requireNonNull(commitLabel, "commitLabel");
    Objects.requireNonNull(cancelLabel, "cancelLabel");
  }
}
