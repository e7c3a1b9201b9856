package id.go.bengkaliskab.pesona.embedded.form;

import static id.go.bengkaliskab.pesona.embedded.form.FormBench.find;
import static id.go.bengkaliskab.pesona.embedded.form.FormBench.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.Label;
import com.vaadin.ui.TabSheet;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.form.Form;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form as a whole does with its fields, and fields that consist of others. */
class FormsTest {
  @TempDir static Path folder;
  private static FormBench bench;

  @BeforeAll
  static void open() {
    bench = new FormBench(folder);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  @BeforeEach
  void empty() {
    bench.texts.clear();
    bench.texts.put("form.required", "Harus diisi.");
    bench.texts.put("form.invalid", "Tidak benar.");
    bench.texts.put("form.fault", "{0}: {1}");
    bench.texts.put("form.entry.count", "Paling sedikit {0}.");
  }

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

  @Test
  void a_composite_field_is_an_object_of_its_own() {
    bench.texts.put("pesona.x.seo.title.label", "Judul");
    Form form =
        bench.form(
            """
            seo:
              $type: compositeField
              properties:
                title: { $type: textField }
            """);
    TextField title = find(form.component(), "x-seo-title", TextField.class);

    assertThat(title.getCaption()).isEqualTo("Judul");
    form.read(json("{'seo':{'title':'a','more':1}}"));
    title.setValue("b");
    assertThat(form.write()).isEqualTo(json("{'seo':{'title':'b','more':1}}"));
  }

  @Test
  void a_composite_field_may_share_the_object_of_its_neighbours() {
    Form form =
        bench.form(
            """
            seo:
              $type: compositeField
              itemProvider: { $type: currentItemProvider }
              properties:
                title: { $type: textField }
            """);

    form.read(json("{'title':'a'}"));
    find(form.component(), "x-seo-title", TextField.class).setValue("b");
    assertThat(form.write()).isEqualTo(json("{'title':'b'}"));
  }

  @Test
  void a_switch_shows_and_writes_the_fields_of_the_choice() {
    Form form = bench.form(SWITCH);
    TextField address = find(form.component(), "x-kind-address", TextField.class);

    form.read(json("{'kind':'none','address':'x'}"));
    assertThat(isShown(address, form)).isFalse();
    assertThat(form.write()).isEqualTo(json("{'kind':'none'}"));

    form.read(json("{'kind':'web','address':'x'}"));
    assertThat(isShown(address, form)).isTrue();
    address.setValue("y");
    assertThat(form.write()).isEqualTo(json("{'kind':'web','address':'y'}"));
  }

  @Test
  void a_switch_may_keep_what_belongs_to_other_choices() {
    Form form = bench.form(SWITCH.replace("forms:", "removePreviouslySelected: false\n  forms:"));

    form.read(json("{'kind':'none','address':'x'}"));

    assertThat(form.write()).isEqualTo(json("{'kind':'none','address':'x'}"));
  }

  @Test
  void several_values_are_a_list_in_the_order_that_people_set() {
    Form form = bench.form("tags:\n  $type: jcrMultiValueField\n  field: { $type: textField }\n");

    form.read(json("{'tags':['a','b','c']}"));
    button(form, "x-tags-2-up").click();
    assertThat(form.write()).isEqualTo(json("{'tags':['a','c','b']}"));
    assertThat(button(form, "x-tags-0-up").isEnabled()).isFalse();
    assertThat(button(form, "x-tags-1-down").isEnabled()).isFalse();
    button(form, "x-tags-0-down").click();
    button(form, "x-tags-1-remove").click();
    assertThat(form.write()).isEqualTo(json("{'tags':['c','a']}"));
    button(form, "x-tags-add").click();
    assertThat(form.write()).as("a blank value is none").isEqualTo(json("{'tags':['c','a']}"));
  }

  @Test
  void several_nodes_are_a_list_of_objects() {
    Form form = bench.form(NODES);

    form.read(json("{'items':[{'alt':'a','more':1},{'alt':'b'}]}"));
    button(form, "x-items-0-down").click();
    find(form.component(), "x-items-1-alt", TextField.class).setValue("B");

    assertThat(form.write()).isEqualTo(json("{'items':[{'alt':'B'},{'alt':'a','more':1}]}"));
  }

  @Test
  void a_list_has_no_fewer_and_no_more_entries_than_the_definition_says() {
    bench.texts.put("pesona.x.items.label", "Foto");
    Form form =
        bench.form(NODES + "  minItems: 1\n  maxItems: 2\n  itemCountErrorMessage: jumlah\n");
    bench.texts.put("jumlah", "Satu atau dua.");

    assertThat(form.write().path("items")).hasSize(1);
    assertThat(button(form, "x-items-0-remove").isVisible()).isFalse();
    button(form, "x-items-add").click();
    assertThat(button(form, "x-items-add").isVisible()).isFalse();
    assertThat(form.faults()).isEmpty();

    form.read(json("{'items':[]}"));
    assertThat(form.faults()).containsExactly("Foto: Satu atau dua.");
  }

  @Test
  void the_buttons_of_a_list_say_what_the_definition_says() {
    bench.texts.put("tambah", "Tambah foto");
    bench.texts.put("buang", "Buang foto");
    Form form =
        bench.form(NODES + "  buttonSelectAddLabel: tambah\n  buttonSelectRemoveLabel: buang\n");
    form.read(json("{'items':[{'alt':'a'}]}"));

    assertThat(button(form, "x-items-add").getCaption()).isEqualTo("Tambah foto");
    assertThat(button(form, "x-items-0-remove").getCaption()).isEqualTo("Buang foto");

    Form fixed = bench.form(NODES + "  canRemoveItems: false\n");
    fixed.read(json("{'items':[{'alt':'a'}]}"));
    assertThat(button(fixed, "x-items-0-remove").isVisible()).isFalse();
  }

  @Test
  void an_edit_by_button_is_told() {
    Form form = bench.form(NODES);
    int[] told = {0};
    var registration = form.addChangeListener(() -> told[0]++);

    form.read(json("{'items':[{'alt':'a'}]}"));
    assertThat(told[0]).as("reading is no edit").isZero();
    button(form, "x-items-add").click();
    assertThat(told[0]).isEqualTo(1);
    registration.remove();
    button(form, "x-items-add").click();
    assertThat(told[0]).isEqualTo(1);
  }

  private static final String SWITCH =
      """
      kind:
        $type: switchableField
        itemProvider: { $type: currentItemProvider }
        field:
          $type: radioButtonGroupField
          datasource:
            $type: optionListDatasource
            options:
              - { name: none, value: none }
              - { name: web, value: web }
        forms:
          - name: none
            properties: {}
          - name: web
            properties:
              address: { $type: textField }
      """;

  private static final String NODES =
      """
      items:
        $type: jcrMultiField
        field:
          $type: compositeField
          properties:
            alt: { $type: textField }
      """;

  private static Button button(Form form, String id) {
    return find(form.component(), id, Button.class);
  }

  private static java.util.List<String> texts(Form form) {
    return FormBench.all(form.component()).stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getValue())
        .toList();
  }

  private static boolean isShown(AbstractComponent component, Form form) {
    for (Component at = component; at != form.component(); at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
