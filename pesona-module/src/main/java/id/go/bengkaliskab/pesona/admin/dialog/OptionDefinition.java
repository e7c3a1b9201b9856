package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.Objects;

/**
 * One of the values that a field offers.
 *
 * @param value what is stored
 * @param label what people read
 */
public record OptionDefinition(String value, TextKeys label) {
  public OptionDefinition {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }
}
