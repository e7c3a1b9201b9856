package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What all fields have.
 *
 * @param name name of the property that the field edits
 * @param label what people read above it
 * @param description what helps to fill it in
 * @param defaultValue value of new content, as written in the definition
 * @param readOnly whether nobody may change it
 * @param required whether it must not be empty
 * @param requiredMessage what the person is told when it is
 * @param styleName style of the theme
 * @param validators rules for the value, by the order of the file
 */
public record FieldBasics(
    String name,
    TextKeys label,
    TextKeys description,
    Optional<String> defaultValue,
    boolean readOnly,
    boolean required,
    TextKeys requiredMessage,
    Optional<String> styleName,
    List<ValidatorDefinition> validators) {
  public FieldBasics {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(defaultValue, "defaultValue");
    Objects.requireNonNull(requiredMessage, "requiredMessage");
    Objects.requireNonNull(styleName, "styleName");
    validators = List.copyOf(validators);
  }
}
