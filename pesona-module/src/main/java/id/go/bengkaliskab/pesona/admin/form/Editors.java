package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the editor of each field of a definition. */
final class Editors {
  private Editors() {}

  /**
   * The editors of the fields of one object, by name, in order.
   *
   * @param outer context of the form or field around
   * @param siblings gets the editors
   */
  static Map<String, Editor> all(
      List<FieldDefinition> fields, FormContext outer, Siblings siblings) {
    FormContext context = outer.withSiblings(siblings);
    Map<String, Editor> editors = new LinkedHashMap<>();
    for (FieldDefinition field : fields) {
      Editor editor = within(field, context.within(field.name()));
      siblings.add(field.name(), editor);
      editors.put(field.name(), editor);
    }
    return editors;
  }

  private static Map<String, Editor> all(List<FieldDefinition> fields, FormContext outer) {
    return all(fields, outer, new Siblings());
  }

  private static Editor within(FieldDefinition field, FormContext context) {
    if (field instanceof FieldDefinition.Composite composite) {
      return new GroupEditor(
          property(composite.name(), composite.sameNode()),
          context.text(composite.basics().label()),
          List.copyOf(all(composite.fields(), context).values()));
    }
    if (field instanceof FieldDefinition.Switchable choice) {
      return choice(choice, context);
    }
    if (field instanceof FieldDefinition.Values values) {
      return new SeveralEditor(
          values.basics(), values.entries(), context, true, entry -> within(values.field(), entry));
    }
    if (field instanceof FieldDefinition.Nodes nodes) {
      return new SeveralEditor(
          nodes.basics(), nodes.entries(), context, false, entry -> node(nodes.field(), entry));
    }
    return SimpleFields.editor(field, context);
  }

  /** The object of an entry holds the values of a composite itself. */
  private static Editor node(FieldDefinition field, FormContext context) {
    return field instanceof FieldDefinition.Composite composite
        ? new GroupEditor(
            Optional.empty(),
            Optional.empty(),
            List.copyOf(all(composite.fields(), context).values()))
        : within(field, context);
  }

  private static Editor choice(FieldDefinition.Switchable field, FormContext context) {
    Map<String, GroupEditor> forms = new LinkedHashMap<>();
    field
        .forms()
        .forEach(
            (name, fields) ->
                forms.put(
                    name,
                    new GroupEditor(
                        Optional.empty(),
                        Optional.empty(),
                        List.copyOf(all(fields, context).values()))));
    Editor editor =
        new SwitchEditor(
            field.name(),
            showChosen ->
                SimpleFields.editor(
                    field.choice(),
                    context.withChanged(
                        () -> {
                          showChosen.run();
                          context.changed().run();
                        })),
            forms,
            field.forgetsOthers());
    return field.sameNode()
        ? editor
        : new GroupEditor(Optional.of(field.name()), Optional.empty(), List.of(editor));
  }

  private static Optional<String> property(String name, boolean sameNode) {
    return sameNode ? Optional.empty() : Optional.of(name);
  }
}
