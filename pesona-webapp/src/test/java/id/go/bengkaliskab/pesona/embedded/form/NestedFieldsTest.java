package id.go.bengkaliskab.pesona.embedded.form;

import static id.go.bengkaliskab.pesona.embedded.form.FormBench.find;
import static id.go.bengkaliskab.pesona.embedded.form.FormBench.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.form.Form;
import org.junit.jupiter.api.Test;

/** Fields that consist of others. */
class NestedFieldsTest extends FormStory {
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

  private static Button button(Form form, String id) {
    return find(form.component(), id, Button.class);
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
