package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.dialog.TextKeys;
import java.util.Optional;

/**
 * What the fields of a form share.
 *
 * @param workplace who fills it in
 * @param sources where fields get what they offer
 * @param id id of the component around, with which ids of fields begin
 * @param siblings fields of the same object
 * @param changed told at each edit of the person
 */
record FormContext(
    Workplace workplace, FormSources sources, String id, Siblings siblings, Runnable changed) {

  FormContext within(String name) {
    return new FormContext(workplace, sources, id + '-' + name, siblings, changed);
  }

  /** The same around the fields of another object. */
  FormContext withSiblings(Siblings others) {
    return new FormContext(workplace, sources, id, others, changed);
  }

  FormContext withChanged(Runnable other) {
    return new FormContext(workplace, sources, id, siblings, other);
  }

  Optional<String> text(TextKeys keys) {
    return keys.in(workplace::text);
  }

  /** The text of a definition, or a general one. */
  String text(TextKeys keys, String general) {
    return text(keys).orElseGet(() -> workplace.text(general));
  }
}
