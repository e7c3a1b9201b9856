package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of dialogs and apps, which describe the screens. */
class ScreenDefinitionsTest extends ModuleStory {
  @Test
  void a_dialog_is_held_against_the_vocabulary() {
    module.write(
        "dialogs/blocks/photo.yaml",
        "form:",
        "  properties:",
        "    gambar:",
        "      $type: damLinkField",
        "      wajib: true",
        "    judul:",
        "      $type: textfield",
        "    isi:",
        "      $type: codeField",
        "    lokasi:",
        "      label: a",
        "    baris:",
        "      $type: textField",
        "      label: a",
        "      rows: banyak",
        "  layout:",
        "    $type: tabbedLayout",
        "    tabs:",
        "      satu:",
        "        label: a",
        "        fields: [ {name: tiada} ]");

    String file = "/m/dialogs/blocks/photo.yaml";
    module.assertFault(file, 1, "m.blocks.photo.label");
    module.assertFault(file, 4, "m.blocks.photo.gambar.label");
    module.assertFault(file, 5, "unknown property \"wajib\"");
    module.assertFault(file, 7, "\"$type\" is \"textfield\"");
    module.assertFault(file, 9, "\"codeField\" is known to Magnolia");
    module.assertFault(file, 11, "\"$type\" is missing");
    module.assertFault(file, 15, "whole number");
    module.assertFault(file, 21, "the form has no field \"tiada\"");
    module.assertFault(file, 12, "the field \"baris\" stands on no tab");
  }

  @Test
  void fields_within_fields_have_keys_of_their_own() {
    module.write(
        "dialogs/photo.yaml",
        "label: a",
        "form:",
        "  properties:",
        "    foto:",
        "      $type: jcrMultiField",
        "      label: a",
        "      field:",
        "        $type: compositeField",
        "        properties:",
        "          alt:",
        "            $type: textField");

    assertThat(module.faults()).hasSize(1);
    module.assertFault("/m/dialogs/photo.yaml", 11, "m.photo.foto.alt.label, m.photo.alt.label");
  }

  @Test
  void an_app_is_held_against_the_vocabulary() {
    module.write(
        "apps/kotak.yaml",
        "class: info.magnolia.ui.api.app.registry.ConfiguredAppDescriptor",
        "appClass: info.magnolia.ui.framework.app.BaseApp",
        "label: a",
        "subApps:",
        "  main:",
        "    class: info.magnolia.ui.api.app.registry.ConfiguredSubAppDescriptor",
        "    subAppClass: id.go.bengkaliskab.pesona.magnolia.TiadaSubApp");
    module.write(
        "decorations/admincentral/config.yaml",
        "layout:",
        "  groups:",
        "    - name: pesona",
        "      label: a",
        "      apps: [ {name: kotak}, {name: tiada} ]");

    module.assertFault("/m/apps/kotak.yaml", 6, "kotak.main.label");
    module.assertFault("/m/apps/kotak.yaml", 7, "a sub app of ours");
    module.assertFault("/m/decorations/admincentral/config.yaml", 5, "there is no app \"tiada\"");
  }

  @Test
  void an_app_that_magnolia_would_open_in_another_way_is_named() {
    module.write(
        "apps/kotak.yaml",
        "class: info.magnolia.ui.contentapp.configuration.ContentAppDescriptor",
        "appClass: info.magnolia.ui.contentapp.ContentApp",
        "label: a",
        "subApps:",
        "  main:",
        "    class: info.magnolia.ui.contentapp.configuration.BrowserDescriptor",
        "    label: a",
        "    subAppClass: info.magnolia.ui.contentapp.browser.BrowserSubApp");

    module.assertFault("/m/apps/kotak.yaml", 1, "ContentAppDescriptor\" is known to Magnolia");
    module.assertFault("/m/apps/kotak.yaml", 2, "known are info.magnolia.ui.framework.app.BaseApp");
    module.assertFault("/m/apps/kotak.yaml", 6, "BrowserDescriptor\" is known to Magnolia");
    module.assertFault("/m/apps/kotak.yaml", 8, "a sub app of ours");
  }

  @Test
  void an_entry_without_its_name_or_with_that_of_another_is_named() {
    module.write(
        "decorations/admincentral/config.yaml",
        "layout:",
        "  groups:",
        "    - apps: []",
        "  rows:",
        "    - name: a",
        "      groups: [ x ]",
        "    - name: a",
        "      groups: [ y ]");

    module.assertFault("/m/decorations/admincentral/config.yaml", 3, "\"name\" is missing");
    module.assertFault("/m/decorations/admincentral/config.yaml", 7, "\"a\" stands here twice");
  }
}
