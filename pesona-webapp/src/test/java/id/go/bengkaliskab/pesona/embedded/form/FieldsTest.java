package id.go.bengkaliskab.pesona.embedded.form;

import static id.go.bengkaliskab.pesona.embedded.form.FormBench.find;
import static id.go.bengkaliskab.pesona.embedded.form.FormBench.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.data.provider.Query;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.DateField;
import com.vaadin.ui.DateTimeField;
import com.vaadin.ui.Label;
import com.vaadin.ui.RadioButtonGroup;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import com.vaadin.ui.TwinColSelect;
import id.go.bengkaliskab.pesona.admin.form.Form;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields with one value. */
class FieldsTest extends FormStory {
  private static final String OPTIONS =
      """
        datasource:
          $type: optionListDatasource
          options:
            - { name: merah, value: red }
            - { name: biru, value: blue, label: warna.langit }
      """;

  @BeforeEach
  void nameTheColours() {
    bench.texts.put("pesona.x.warna.options.merah.label", "Merah");
    bench.texts.put("warna.langit", "Biru langit");
  }

  @Test
  void a_text_has_the_rows_length_and_example_of_its_definition() {
    bench.texts.put("contoh", "misalnya Rupat");
    Form form =
        bench.form(
            """
            one: { $type: textField, maxLength: 5, placeholder: contoh }
            more: { $type: textField, rows: 4 }
            """);

    TextField one = find(form.component(), "x-one", TextField.class);
    assertThat(one.getMaxLength()).isEqualTo(5);
    assertThat(one.getPlaceholder()).isEqualTo("misalnya Rupat");
    assertThat(find(form.component(), "x-more", TextArea.class).getRows()).isEqualTo(4);

    form.read(json("{'one':'abc','more':'a\\nb','other':7}"));
    one.setValue("abcd");
    assertThat(form.write()).isEqualTo(json("{'one':'abcd','more':'a\\nb','other':7}"));
  }

  @Test
  void a_day_is_written_as_a_day() {
    Form form = bench.form("day: { $type: dateField, dateFormat: dd-MM-yyyy }");
    DateField field = find(form.component(), "x-day", DateField.class);

    form.read(json("{'day':'2026-11-23'}"));

    assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(field.getDateFormat()).isEqualTo("dd-MM-yyyy");
    field.setValue(LocalDate.of(2026, 12, 1));
    assertThat(form.write()).isEqualTo(json("{'day':'2026-12-01'}"));
    field.clear();
    assertThat(form.write()).isEqualTo(json("{}"));
  }

  @Test
  void a_moment_is_shown_in_the_offices_zone() {
    Form form =
        bench.form("at: { $type: dateField, time: true, dateFormat: d.M.yyyy, timeFormat: HH.mm }");
    DateTimeField field = find(form.component(), "x-at", DateTimeField.class);

    form.read(json("{'at':'2026-11-23T01:30:00Z'}"));

    assertThat(field.getValue()).isEqualTo(LocalDateTime.of(2026, 11, 23, 8, 30));
    assertThat(field.getDateFormat()).isEqualTo("d.M.yyyy HH.mm");
    field.setValue(LocalDateTime.of(2026, 11, 23, 9, 0));
    assertThat(form.write()).isEqualTo(json("{'at':'2026-11-23T02:00:00Z'}"));
  }

  @Test
  void a_check_box_says_what_it_means() {
    bench.texts.put("pesona.x.agreed.buttonLabel", "Setuju");
    Form form = bench.form("agreed: { $type: checkBoxField, defaultValue: true }");
    CheckBox box = find(form.component(), "x-agreed", CheckBox.class);

    assertThat(box.getCaption()).isEqualTo("Setuju");
    assertThat(form.write()).isEqualTo(json("{'agreed':true}"));
    form.read(json("{'agreed':false}"));
    assertThat(box.getValue()).isFalse();
    assertThat(form.write()).isEqualTo(json("{'agreed':false}"));
  }

  @Test
  void a_combo_box_offers_values_by_their_labels() {
    Form form =
        bench.form("warna:\n  $type: comboBoxField\n  emptySelectionAllowed: false\n" + OPTIONS);
    ComboBox<String> box = comboBox(form);

    assertThat(offered(box)).containsExactly("red", "blue");
    assertThat(box.getItemCaptionGenerator().apply("red")).isEqualTo("Merah");
    assertThat(box.getItemCaptionGenerator().apply("blue")).isEqualTo("Biru langit");
    assertThat(box.isEmptySelectionAllowed()).isFalse();
    form.read(json("{'warna':'blue'}"));
    assertThat(box.getValue()).isEqualTo("blue");
    box.setValue("red");
    assertThat(form.write()).isEqualTo(json("{'warna':'red'}"));
  }

  @Test
  void options_may_be_sorted_by_their_labels() {
    Form form =
        bench.form(
            "warna:\n  $type: comboBoxField\n"
                + OPTIONS.replace("options:", "sort: true\n    options:"));

    assertThat(offered(comboBox(form))).containsExactly("blue", "red");
  }

  @Test
  void a_value_that_is_no_longer_offered_stays() {
    Form form = bench.form("warna:\n  $type: comboBoxField\n" + OPTIONS);

    form.read(json("{'warna':'green'}"));

    assertThat(form.write()).isEqualTo(json("{'warna':'green'}"));
  }

  @Test
  void radio_buttons_stand_as_the_definition_says() {
    Form form =
        bench.form("warna:\n  $type: radioButtonGroupField\n  layout: horizontal\n" + OPTIONS);
    @SuppressWarnings("unchecked")
    RadioButtonGroup<String> field = find(form.component(), "x-warna", RadioButtonGroup.class);

    assertThat(field.getStyleName()).contains("horizontal");
    assertThat(field.getItemCaptionGenerator().apply("blue")).isEqualTo("Biru langit");
    form.read(json("{'warna':'blue'}"));
    assertThat(field.getValue()).isEqualTo("blue");
    assertThat(form.write()).isEqualTo(json("{'warna':'blue'}"));
  }

  @Test
  void two_columns_hold_several_values() {
    bench.texts.put("kiri", "Ada");
    bench.texts.put("kanan", "Dipakai");
    Form form =
        bench.form(
            "warna:\n  $type: twinColSelectField\n  leftColumnCaption: kiri\n"
                + "  rightColumnCaption: kanan\n"
                + OPTIONS);
    @SuppressWarnings("unchecked")
    TwinColSelect<String> field = find(form.component(), "x-warna", TwinColSelect.class);

    assertThat(field.getLeftColumnCaption()).isEqualTo("Ada");
    assertThat(field.getRightColumnCaption()).isEqualTo("Dipakai");
    form.read(json("{'warna':['blue']}"));
    assertThat(field.getValue()).containsExactly("blue");
    field.setValue(Set.of("red"));
    assertThat(form.write()).isEqualTo(json("{'warna':['red']}"));
  }

  @Test
  void static_text_is_read_only_and_has_no_value() {
    bench.texts.put("petunjuk", "Baca dulu.");
    Form form = bench.form("note: { $type: staticField, value: petunjuk }");

    assertThat(find(form.component(), "x-note", Label.class).getValue()).isEqualTo("Baca dulu.");
    assertThat(form.write()).isEqualTo(json("{}"));
  }

  private static ComboBox<String> comboBox(Form form) {
    @SuppressWarnings("unchecked")
    ComboBox<String> box = find(form.component(), "x-warna", ComboBox.class);
    return box;
  }

  private static List<String> offered(ComboBox<String> box) {
    return box.getDataProvider().fetch(new Query<>()).map(String.class::cast).toList();
  }
}
