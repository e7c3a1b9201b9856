package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import java.util.List;
import java.util.Set;

/** Edits one field's properties of an object. A new one holds the values of new content. */
interface Editor {

  /** What is seen of it. */
  Component component();

  /** Takes its properties out of an object; what is absent is empty. */
  void read(ObjectNode values);

  /** Puts its properties into an object, over what was there. */
  void write(ObjectNode values);

  /** Names of the properties that it edits. */
  Set<String> properties();

  /** What is wrong with the values, worded with the names of the fields; also shown there. */
  List<String> faults();

  void setReadOnly(boolean readOnly);
}
