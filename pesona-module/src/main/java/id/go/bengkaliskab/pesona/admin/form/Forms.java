package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.dialog.Dialogs;
import java.util.Objects;
import java.util.function.Predicate;

/** Makes forms from the dialogs of the light module. */
public final class Forms {
  private final Dialogs dialogs;
  private final FormSources sources;

  /**
   * @param dialogs the definitions
   * @param sources where fields get what they offer
   */
  public Forms(Dialogs dialogs, FormSources sources) {
    this.dialogs = Objects.requireNonNull(dialogs, "dialogs");
    this.sources = Objects.requireNonNull(sources, "sources");
  }

  /**
   * A new form with the defaults of its definition.
   *
   * @param dialog id of the dialog, such as {@code pesona:articles/article}
   * @param workplace who fills it in
   * @param id id of the component in its page; ids of fields begin with it, such as {@code
   *     article-title}; another one for each form of a page
   * @throws IllegalArgumentException when there is no such dialog
   */
  public Form open(String dialog, Workplace workplace, String id) {
    return new Form(dialogs.require(dialog), workplace, sources, id);
  }

  /**
   * Asks for values in a window above the screen, with a button that accepts them and one that
   * drops them. Faults are shown at the fields and keep the window open.
   *
   * @param dialog id of the dialog
   * @param workplace who is asked
   * @param values first values; an empty object for the defaults
   * @param accept takes the values, which have no fault; whether the window may close
   * @return the form in the window, to restrict its fields
   */
  public Form ask(
      String dialog, Workplace workplace, ObjectNode values, Predicate<ObjectNode> accept) {
    var definition = dialogs.require(dialog);
    String id = "dialog-" + dialog.substring(dialog.indexOf(':') + 1).replace('/', '-');
    Form form = new Form(definition, workplace, sources, id);
    if (!values.isEmpty()) {
      form.read(values);
    }
    new FormWindow(definition, form, workplace, id, accept).open();
    return form;
  }
}
