package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.data.provider.DataProvider;
import com.vaadin.data.provider.Query;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.RadioButtonGroup;
import com.vaadin.ui.TwinColSelect;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import id.go.bengkaliskab.pesona.admin.dialog.OptionDefinition;
import id.go.bengkaliskab.pesona.admin.dialog.OptionList;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the editors of fields that offer values. */
final class ChoiceFields {
  /** More than a list shows at a time; who doesn't see theirs types a word of it. */
  private static final int MOST_TARGETS = 50;

  private ChoiceFields() {}

  static Editor editor(FieldDefinition field, FormContext context) {
    if (field instanceof FieldDefinition.ComboBox box) {
      return comboBox(box, context);
    }
    if (field instanceof FieldDefinition.RadioButtons buttons) {
      return radioButtons(buttons, context);
    }
    if (field instanceof FieldDefinition.TwinColumns columns) {
      return twinColumns(columns, context);
    }
    if (field instanceof FieldDefinition.Link link) {
      return link(link, context);
    }
    throw new IllegalArgumentException("no editor for " + field);
  }

  private static Editor comboBox(FieldDefinition.ComboBox box, FormContext context) {
    Map<String, String> labels = labels(box.options(), context);
    ComboBox<String> field = new ComboBox<>();
    field.setItems(labels.keySet());
    field.setItemCaptionGenerator(value -> labels.getOrDefault(value, value));
    field.setEmptySelectionAllowed(box.emptySelectionAllowed());
    context.text(box.placeholder()).ifPresent(field::setPlaceholder);
    return new ValueEditor<>(box.basics(), context, field, JsonValue.choice());
  }

  private static Editor radioButtons(FieldDefinition.RadioButtons buttons, FormContext context) {
    Map<String, String> labels = labels(buttons.options(), context);
    RadioButtonGroup<String> field = new RadioButtonGroup<>();
    field.setItems(labels.keySet());
    field.setItemCaptionGenerator(value -> labels.getOrDefault(value, value));
    if (buttons.horizontal()) {
      field.addStyleName(ValoTheme.OPTIONGROUP_HORIZONTAL);
    }
    return new ValueEditor<>(buttons.basics(), context, field, JsonValue.choice());
  }

  private static Editor twinColumns(FieldDefinition.TwinColumns columns, FormContext context) {
    Map<String, String> labels = labels(columns.options(), context);
    TwinColSelect<String> field = new TwinColSelect<>();
    field.setItems(labels.keySet());
    field.setItemCaptionGenerator(value -> labels.getOrDefault(value, value));
    field.setRows(Math.max(3, labels.size()));
    field.setLeftColumnCaption(context.text(columns.leftCaption(), "form.columns.left"));
    field.setRightColumnCaption(context.text(columns.rightCaption(), "form.columns.right"));
    return new ValueEditor<>(columns.basics(), context, field, JsonValue.texts());
  }

  private static Editor link(FieldDefinition.Link link, FormContext context) {
    LinkTargets targets = context.sources().links();
    ComboBox<String> field = new ComboBox<>();
    field.setDataProvider(
        DataProvider.fromFilteringCallbacks(
            query ->
                found(targets, link, query, context).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit()),
            query -> found(targets, link, query, context).size()));
    field.setItemCaptionGenerator(
        value ->
            targets
                .of(link, value, context.siblings().id())
                .map(LinkTargets.Target::description)
                .orElseGet(() -> context.workplace().text("form.link.gone")));
    context.text(link.placeholder()).ifPresent(field::setPlaceholder);
    return new ValueEditor<>(link.basics(), context, field, JsonValue.choice());
  }

  private static List<String> found(
      LinkTargets targets,
      FieldDefinition.Link link,
      Query<String, String> query,
      FormContext context) {
    return targets
        .find(link, query.getFilter().orElse(""), context.siblings().id(), MOST_TARGETS)
        .stream()
        .map(LinkTargets.Target::value)
        .distinct()
        .toList();
  }

  /** Labels by value, in the order in which they are shown. */
  private static Map<String, String> labels(OptionList list, FormContext context) {
    Map<String, String> labels = new LinkedHashMap<>();
    list.options().forEach(option -> labels.put(option.value(), label(option, context)));
    return list.sorted() ? byLabel(labels, context.workplace().locale()) : labels;
  }

  private static Map<String, String> byLabel(Map<String, String> labels, Locale locale) {
    Map<String, String> sorted = new LinkedHashMap<>();
    labels.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Collator.getInstance(locale)::compare))
        .forEach(option -> sorted.put(option.getKey(), option.getValue()));
    return sorted;
  }

  private static String label(OptionDefinition option, FormContext context) {
    return context.text(option.label()).orElse(option.value());
  }
}
