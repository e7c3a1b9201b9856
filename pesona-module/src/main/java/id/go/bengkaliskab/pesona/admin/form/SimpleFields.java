package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.ui.AbstractDateField;
import com.vaadin.ui.AbstractTextField;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.DateField;
import com.vaadin.ui.DateTimeField;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;

/** Makes the editors of fields that hold one value. */
final class SimpleFields {
  private SimpleFields() {}

  static Editor editor(FieldDefinition field, FormContext context) {
    if (field instanceof FieldDefinition.Text text) {
      return text(text, context);
    }
    if (field instanceof FieldDefinition.RichText text) {
      return new ValueEditor<>(
          text.basics(), context, RichTextBox.of(text, context), JsonValue.text());
    }
    if (field instanceof FieldDefinition.Date date) {
      return date(date, context);
    }
    if (field instanceof FieldDefinition.CheckBox box) {
      return checkBox(box, context);
    }
    if (field instanceof FieldDefinition.Asset asset) {
      return new ValueEditor<>(
          asset.basics(), context, new PhotoField(asset, context), JsonValue.text());
    }
    if (field instanceof FieldDefinition.DocumentLink document) {
      return new ValueEditor<>(
          document.basics(), context, new DocumentField(context), JsonValue.text());
    }
    if (field instanceof FieldDefinition.Static words) {
      return new StaticText(words, context);
    }
    return ChoiceFields.editor(field, context);
  }

  private static Editor text(FieldDefinition.Text text, FormContext context) {
    AbstractTextField field;
    if (text.rows() > 1) {
      TextArea area = new TextArea();
      area.setRows(text.rows());
      field = area;
    } else {
      field = new TextField();
    }
    text.maxLength().ifPresent(field::setMaxLength);
    context.text(text.placeholder()).ifPresent(field::setPlaceholder);
    return new ValueEditor<>(text.basics(), context, field, JsonValue.text());
  }

  private static Editor date(FieldDefinition.Date date, FormContext context) {
    if (date.time()) {
      DateTimeField field = new DateTimeField();
      prepare(field, date.dateFormat() + ' ' + date.timeFormat(), context);
      return new ValueEditor<>(
          date.basics(), context, field, JsonValue.moment(context.sources().zone()));
    }
    DateField field = new DateField();
    prepare(field, date.dateFormat(), context);
    return new ValueEditor<>(date.basics(), context, field, JsonValue.day());
  }

  private static void prepare(AbstractDateField<?, ?> field, String format, FormContext context) {
    field.setLocale(context.workplace().locale());
    field.setZoneId(context.sources().zone());
    field.setDateFormat(format);
    field.setParseErrorMessage(context.workplace().text("form.date.invalid", format));
    field.addStyleName("form-date");
  }

  private static Editor checkBox(FieldDefinition.CheckBox box, FormContext context) {
    CheckBox field = new CheckBox();
    context.text(box.buttonLabel()).ifPresent(field::setCaption);
    return new ValueEditor<>(box.basics(), context, field, JsonValue.yesOrNo());
  }
}
