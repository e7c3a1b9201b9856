package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import java.util.List;
import java.util.Optional;

/** The nodes that links may lead to. */
public interface LinkTargets {

  /**
   * Looks for nodes.
   *
   * @param field the field that offers them
   * @param words part of the description; blank finds everything
   * @param from id of what links, which is not offered to itself; may be empty
   * @param limit most nodes
   */
  List<Target> find(FieldDefinition.Link field, String words, String from, int limit);

  /**
   * What a stored value leads to; empty when there is nothing any more.
   *
   * @param from id of what links; may be empty
   */
  Optional<Target> of(FieldDefinition.Link field, String value, String from);

  /**
   * A node that a link may lead to.
   *
   * @param value what is stored
   * @param description what people read
   */
  record Target(String value, String description) {}
}
