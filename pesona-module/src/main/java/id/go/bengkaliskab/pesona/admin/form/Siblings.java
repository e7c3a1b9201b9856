package id.go.bengkaliskab.pesona.admin.form;

import java.util.HashMap;
import java.util.Map;

/** The fields of one object, by name, so that one may propose a value for another. */
final class Siblings {
  private final Map<String, Editor> editors = new HashMap<>();

  private String id = "";

  /** Id of the object, such as that of an article; empty when it has none. */
  String id() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }

  void add(String name, Editor editor) {
    editors.put(name, editor);
  }

  /** Fills a text field that is still empty and may be changed; any other one stays. */
  void propose(String name, String text) {
    if (!text.isBlank() && editors.get(name) instanceof ValueEditor<?> field) {
      field.propose(text);
    }
  }
}
