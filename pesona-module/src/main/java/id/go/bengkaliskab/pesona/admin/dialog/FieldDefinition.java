package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** A field of a form, by its {@code $type}. */
public sealed interface FieldDefinition {

  /** What all fields have. */
  FieldBasics basics();

  /** Name of the property that the field edits. */
  default String name() {
    return basics().name();
  }

  /**
   * {@code textField}.
   *
   * @param rows more than one make a text area
   * @param maxLength most characters
   * @param placeholder example shown while it is empty
   */
  record Text(FieldBasics basics, int rows, OptionalInt maxLength, TextKeys placeholder)
      implements FieldDefinition {}

  /**
   * {@code richTextField}.
   *
   * @param lists whether lists may be made
   * @param tables whether tables may be made
   * @param height height in pixels
   */
  record RichText(FieldBasics basics, boolean lists, boolean tables, int height)
      implements FieldDefinition {}

  /**
   * {@code dateField}.
   *
   * @param time whether it has a time of day too; then the value is a moment, else a day
   * @param dateFormat pattern of the day
   * @param timeFormat pattern of the time
   */
  record Date(FieldBasics basics, boolean time, String dateFormat, String timeFormat)
      implements FieldDefinition {}

  /**
   * {@code checkBoxField}.
   *
   * @param buttonLabel what stands beside the box
   */
  record CheckBox(FieldBasics basics, TextKeys buttonLabel) implements FieldDefinition {}

  /**
   * {@code comboBoxField}.
   *
   * @param options what it offers
   * @param emptySelectionAllowed whether it may be left empty
   * @param placeholder text shown while it is empty
   */
  record ComboBox(
      FieldBasics basics, OptionList options, boolean emptySelectionAllowed, TextKeys placeholder)
      implements FieldDefinition {}

  /**
   * {@code radioButtonGroupField}.
   *
   * @param horizontal whether the buttons stand side by side
   */
  record RadioButtons(FieldBasics basics, OptionList options, boolean horizontal)
      implements FieldDefinition {}

  /**
   * {@code twinColSelectField}: several of the values.
   *
   * @param leftCaption heading of what is offered
   * @param rightCaption heading of what is chosen
   */
  record TwinColumns(
      FieldBasics basics, OptionList options, TextKeys leftCaption, TextKeys rightCaption)
      implements FieldDefinition {}

  /**
   * {@code linkField}.
   *
   * @param source where it may lead to
   * @param values properties of the node of which the first that it has is stored; its identifier
   *     is {@code jcr:uuid}
   * @param placeholder text shown while it is empty
   */
  record Link(FieldBasics basics, ContentSource source, List<String> values, TextKeys placeholder)
      implements FieldDefinition {
    public Link {
      values = List.copyOf(values);
    }
  }

  /**
   * {@code damLinkField}: an asset, stored as {@code jcr:} and its identifier.
   *
   * @param selectLabel button while nothing is chosen
   * @param replaceLabel button when something is
   */
  record Asset(FieldBasics basics, TextKeys selectLabel, TextKeys replaceLabel)
      implements FieldDefinition {}

  /** {@code damLinkField} with the chooser of documents: a PDF, stored likewise. */
  record DocumentLink(FieldBasics basics) implements FieldDefinition {
    static final String CHOOSER = "pesona:documents";
  }

  /**
   * {@code jcrMultiValueField}: values of one property.
   *
   * @param entries how many and how they are called
   * @param field the field of each value
   */
  record Values(FieldBasics basics, EntryRules entries, FieldDefinition field)
      implements FieldDefinition {}

  /**
   * {@code jcrMultiField}: child nodes.
   *
   * @param entries how many and how they are called
   * @param field the field of each node
   */
  record Nodes(FieldBasics basics, EntryRules entries, FieldDefinition field)
      implements FieldDefinition {}

  /**
   * {@code compositeField}.
   *
   * @param fields fields it consists of, in order
   * @param sameNode whether their values lie beside its neighbours ({@code currentItemProvider})
   *     rather than within an object of its own
   */
  record Composite(FieldBasics basics, List<FieldDefinition> fields, boolean sameNode)
      implements FieldDefinition {
    public Composite {
      fields = List.copyOf(fields);
    }
  }

  /**
   * {@code switchableField}: a choice that decides which fields follow.
   *
   * @param choice the field of the choice
   * @param forms fields by the value of the choice
   * @param sameNode as for {@link Composite}
   * @param forgetsOthers whether values of forms that are not chosen are dropped
   */
  record Switchable(
      FieldBasics basics,
      FieldDefinition choice,
      Map<String, List<FieldDefinition>> forms,
      boolean sameNode,
      boolean forgetsOthers)
      implements FieldDefinition {
    public Switchable {
      Objects.requireNonNull(choice, "choice");
      forms = Map.copyOf(forms);
    }
  }

  /**
   * {@code staticField}: text to read.
   *
   * @param value the text
   */
  record Static(FieldBasics basics, TextKeys value) implements FieldDefinition {}

  /**
   * How many entries a field of several has and what its buttons say.
   *
   * @param least fewest entries
   * @param most most entries
   * @param removable whether entries may be taken out
   * @param addLabel button that adds one
   * @param removeLabel button that takes one out
   * @param countMessage what the person is told when there are too few or too many
   */
  record EntryRules(
      int least,
      int most,
      boolean removable,
      TextKeys addLabel,
      TextKeys removeLabel,
      TextKeys countMessage) {}
}
