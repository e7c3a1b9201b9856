package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Objects;

/**
 * A tab of a form.
 *
 * @param name name in the definition
 * @param label what people read
 * @param fields names of the fields it shows, in order
 */
public record TabDefinition(String name, TextKeys label, List<String> fields) {
  public TabDefinition {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    fields = List.copyOf(fields);
  }
}
