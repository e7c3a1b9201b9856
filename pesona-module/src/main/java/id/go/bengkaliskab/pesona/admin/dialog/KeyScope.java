package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in a form a definition stands, for the message keys that Magnolia makes from it.
 *
 * @param prefix module and path of the dialog, with dots
 * @param field names of the fields around and of this one, with dots; empty at the top
 * @param name own name of the field; empty at the top
 */
record KeyScope(String prefix, String field, String name) {

  static KeyScope ofDialog(String module, String path) {
    return new KeyScope(module + '.' + path.replace('/', '.'), "", "");
  }

  KeyScope within(String fieldName) {
    String keyName = keyName(fieldName);
    return new KeyScope(prefix, field.isEmpty() ? keyName : field + '.' + keyName, keyName);
  }

  TextKeys ofForm(String path) {
    return keys(prefix + ".label", "dialogs." + path.replace('/', '.') + ".label");
  }

  TextKeys ofTab(String tab) {
    return keys(prefix + '.' + keyName(tab) + ".label", "tabs." + keyName(tab) + ".label");
  }

  TextKeys ofAction(String action) {
    return keys(prefix + ".actions." + action + ".label", "actions." + action + ".label");
  }

  /** A text that a field shares by its name with fields of other forms, such as its label. */
  TextKeys shared(String text) {
    return keys(own(field, text), own(name, text), "fields." + name + '.' + text);
  }

  /** A text of this field only. */
  TextKeys own(String text) {
    return keys(own(field, text));
  }

  TextKeys ofOption(String option) {
    String key = keyName(option);
    return keys(
        own(field, "options." + key + ".label"), "fields." + field + ".options." + key + ".label");
  }

  TextKeys ofValidator(String validator) {
    String key = keyName(validator);
    return keys(
        own(field, "validators." + key + ".errorMessage"),
        own(field, "validation.errorMessage"),
        "validators." + key + ".errorMessage");
  }

  /** The key that the definition gives goes before those that are made. */
  static TextKeys given(Optional<String> key, TextKeys made) {
    List<String> keys = new ArrayList<>();
    key.ifPresentOrElse(keys::add, () -> keys.addAll(made.keys()));
    return new TextKeys(keys);
  }

  private String own(String fieldNames, String text) {
    return prefix + '.' + fieldNames + '.' + text;
  }

  private static TextKeys keys(String... keys) {
    return new TextKeys(List.of(keys).stream().distinct().toList());
  }

  private static String keyName(String name) {
    return name.replace(':', '-');
  }
}
