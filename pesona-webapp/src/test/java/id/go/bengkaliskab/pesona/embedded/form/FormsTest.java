package id.go.bengkaliskab.pesona.embedded.form;

import static id.go.bengkaliskab.pesona.embedded.form.FormBench.find;
import static id.go.bengkaliskab.pesona.embedded.form.FormBench.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.Label;
import com.vaadin.ui.TabSheet;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.form.Form;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a form as a whole does with its fields. */
class FormsTest extends FormStory {
  @Test
  void a_field_has_the_label_help_and_style_of_its_definition() {
    bench.texts.put("pesona.x.one.label", "Satu");
    bench.texts.put("fields.one.label", "Umum");
    bench.texts.put("bantuan", "Tulis satu kata.");
    Form form = bench.form("one: { $type: textField, description: bantuan, styleName: narrow }");

    assertThat(find(form.component(), "x-one", TextField.class).getCaption()).isEqualTo("Satu");
    assertThat(texts(form)).contains("Tulis satu kata.");
    assertThat(FormBench.all(form.component()))
        .anyMatch(component -> component.getStyleName().contains("narrow"));
  }

  @Test
  void a_label_that_is_given_goes_before_keys_that_are_made() {
    bench.texts.put("pesona.x.one.label", "Satu");
    bench.texts.put("nama", "Nama");
    Form form = bench.form("one: { $type: textField, label: nama }");

    assertThat(find(form.component(), "x-one", TextField.class).getCaption()).isEqualTo("Nama");
  }

  @Test
  void a_new_form_holds_defaults_and_content_that_lacks_a_value_does_not() {
    Form form = bench.form("one: { $type: textField, defaultValue: awal }");

    assertThat(form.write()).isEqualTo(json("{'one':'awal'}"));
    form.read(json("{}"));
    assertThat(form.write()).isEqualTo(json("{}"));
  }

  @Test
  void a_field_that_must_be_filled_says_so_until_it_is() {
    bench.texts.put("pesona.x.one.label", "Satu");
    Form form = bench.form("one: { $type: textField, required: true }");
    TextField field = find(form.component(), "x-one", TextField.class);

    assertThat(field.isRequiredIndicatorVisible()).isTrue();
    assertThat(form.faults()).containsExactly("Satu: Harus diisi.");
    assertThat(field.getComponentError()).isNotNull();
    assertThat(texts(form)).contains("Harus diisi.");

    field.setValue("ya");
    assertThat(form.faults()).isEmpty();
    assertThat(field.getComponentError()).isNull();
  }

  @Test
  void the_definition_may_word_that_a_field_must_be_filled() {
    bench.texts.put("pesona.x.one.label", "Satu");
    bench.texts.put("isi", "Tulis namanya.");
    Form form = bench.form("one: { $type: textField, required: true, requiredErrorMessage: isi }");

    assertThat(form.faults()).containsExactly("Satu: Tulis namanya.");
  }

  @Test
  void a_value_must_match_the_expression() {
    bench.texts.put("pesona.x.nip.validators.digits.errorMessage", "NIP terdiri atas 18 angka.");
    Form form =
        bench.form(
            """
            nip:
              $type: textField
              validators:
                digits: { $type: regexpValidator, pattern: '[0-9]{18}' }
            """);

    form.read(json("{'nip':'12'}"));
    assertThat(form.faults()).containsExactly(": NIP terdiri atas 18 angka.");
    form.read(json("{'nip':'196801021990031004'}"));
    assertThat(form.faults()).isEmpty();
    form.read(json("{'nip':''}"));
    assertThat(form.faults()).isEmpty();
  }

  @Test
  void a_value_must_be_an_address_of_mail() {
    bench.texts.put("surel", "Bukan alamat surel.");
    Form form =
        bench.form(
            """
            mail:
              $type: textField
              validators:
                mail: { $type: emailValidator, errorMessage: surel }
            """);

    form.read(json("{'mail':'rini'}"));
    assertThat(form.faults()).containsExactly(": Bukan alamat surel.");
    form.read(json("{'mail':'rini@bengkaliskab.go.id'}"));
    assertThat(form.faults()).isEmpty();
  }

  @Test
  void what_may_not_be_changed_is_read_only_and_not_found_at_fault() {
    Form form =
        bench.form(
            """
            one: { $type: textField, required: true }
            two: { $type: textField, readOnly: true }
            three: { $type: textField }
            """);
    TextField one = find(form.component(), "x-one", TextField.class);
    TextField two = find(form.component(), "x-two", TextField.class);
    TextField three = find(form.component(), "x-three", TextField.class);

    assertThat(two.isReadOnly()).isTrue();
    form.setReadOnlyFields(Set.of("one"));
    assertThat(one.isReadOnly()).isTrue();
    assertThat(three.isReadOnly()).isFalse();
    assertThat(form.faults()).isEmpty();

    form.setReadOnly(true);
    assertThat(three.isReadOnly()).isTrue();
    form.setReadOnly(false);
    form.setReadOnlyFields(Set.of());
    assertThat(one.isReadOnly()).isFalse();
    assertThat(two.isReadOnly()).isTrue();
  }

  @Test
  void fields_stand_in_their_tabs_and_the_first_faulty_one_opens() {
    bench.texts.put("pesona.x.a.label", "Pertama");
    bench.texts.put("kedua", "Kedua");
    Form form =
        bench.dialog(
            """
            form:
              properties:
                one: { $type: textField }
                two: { $type: textField, required: true }
              layout:
                $type: tabbedLayout
                tabs:
                  a: { fields: [ { name: one } ] }
                  b: { label: kedua, fields: [ { name: two } ] }
            """);
    TabSheet tabs =
        FormBench.all(form.component()).stream()
            .filter(TabSheet.class::isInstance)
            .map(TabSheet.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(tabs.getTab(0).getCaption()).isEqualTo("Pertama");
    assertThat(tabs.getTab(1).getCaption()).isEqualTo("Kedua");
    form.faults();
    assertThat(tabs.getTabPosition(tabs.getTab(tabs.getSelectedTab()))).isEqualTo(1);
  }

  private static List<String> texts(Form form) {
    return FormBench.all(form.component()).stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getValue())
        .toList();
  }
}
