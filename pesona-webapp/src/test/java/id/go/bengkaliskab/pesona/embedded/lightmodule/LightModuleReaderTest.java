package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LightModuleReaderTest extends ModuleStory {
  @Test
  void a_good_module_is_read_whole() {
    mapping("virtualUriMappings/x.yaml", "Default", "/x", "redirect:/y");

    LightModule read = module.read();

    assertThat(read.templates()).containsOnlyKeys("m:pages/home");
    assertThat(read.uriMappings().map("/x")).hasValue(new UriTarget(UriTarget.Kind.REDIRECT, "/y"));
    assertThat(read.texts().text(Locale.ENGLISH, "a")).isEqualTo("Edit");
    assertThat(read.texts().text(INDONESIAN, "b", 7)).isEqualTo("Jum'at 7");
    assertThat(read.texts().text(Locale.FRENCH, "a")).isEqualTo("Sunting");
    assertThat(read.texts().text(INDONESIAN, "tiada")).isEqualTo("tiada");
  }

  @Test
  void folders_that_others_read_are_left_to_them() {
    module.write("sop/x.yaml", "- list");

    assertThat(module.read().name()).isEqualTo("m");
  }

  @Test
  void an_unknown_property_is_named_with_its_line() {
    module.append("templates/pages/home.yaml", "modelclass: x.Y");

    module.assertFault("/m/templates/pages/home.yaml", 4, "unknown property \"modelclass\"");
  }

  @Test
  void a_property_that_does_nothing_here_is_named_with_its_line() {
    module.append("templates/pages/home.yaml", "modelClass: x.Y");

    module.assertFault(
        "/m/templates/pages/home.yaml",
        4,
        "\"modelClass\" is known to Magnolia (docs 6.3), but this host has no effect for it");
  }

  @Test
  void a_version_that_is_none_is_named() {
    module.write(
        "module.yaml",
        "version: satu",
        "dependencies:",
        "  m:",
        "    version: baru",
        "    optional: mungkin");

    module.assertFault("/m/module.yaml", 1, "must be a version");
    module.assertFault("/m/module.yaml", 4, "a version or a range");
    module.assertFault("/m/module.yaml", 5, "true or false");
  }

  @Test
  void a_module_that_is_needed_and_not_there_is_named() {
    module.write(
        "module.yaml",
        "version: 1.0",
        "dependencies:",
        "  dam:",
        "    version: 1.0/*",
        "  site:",
        "    version: '*'",
        "    optional: true");

    assertThat(module.faults()).hasSize(1);
    module.assertFault("/m/module.yaml", 3, "needs the module \"dam\"");
  }

  @Test
  void the_faults_are_told_in_both_languages() {
    module.write("dialogs/x.yaml", "label: a", "form: x");

    assertThat(module.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.in(INDONESIAN))
                  .isEqualTo("/m/dialogs/x.yaml:2: \"form\" harus berisi entri bernama");
              assertThat(fault.in(Locale.ENGLISH))
                  .isEqualTo("/m/dialogs/x.yaml:2: \"form\" must hold named entries");
            });
  }

  @Test
  void a_missing_property_is_named() {
    module.write(
        "templates/pages/x.yaml", "title: Home", "templateScript: /m/templates/pages/home.ftl");

    module.assertFault("/m/templates/pages/x.yaml", 1, "\"renderType\" is missing");
  }

  @Test
  void an_unknown_component_of_an_area_is_named_with_its_line() {
    module.append(
        "templates/pages/home.yaml",
        "areas:",
        "  main:",
        "    availableComponents:",
        "      text: { id: 'm:components/none' }");

    module.assertFault("/m/templates/pages/home.yaml", 7, "no component \"m:components/none\"");
  }

  @Test
  void broken_yaml_is_named_with_its_line() {
    module.write("templates/pages/x.yaml", "title: Home", "areas: [");

    module.assertFault("/m/templates/pages/x.yaml", 3, "broken YAML");
  }

  @Test
  void a_key_that_stands_twice_is_named() {
    module.append("templates/pages/home.yaml", "title: Again");

    module.assertFault("/m/templates/pages/home.yaml", 4, "\"title\" stands here twice");
  }

  @Test
  void an_unknown_class_of_a_mapping_is_named_with_its_line() {
    module.write("virtualUriMappings/x.yaml", "fromUri: /x", "class: x.Y", "toUri: redirect:/y");

    module.assertFault("/m/virtualUriMappings/x.yaml", 2, "\"class\" is \"x.Y\"");
  }

  @Test
  void a_mapping_that_leads_nowhere_known_is_named() {
    mapping("virtualUriMappings/x.yaml", "Regexp", "^/x/(.*)$", "https://evil.example");
    mapping("virtualUriMappings/y.yaml", "Regexp", "^/x/(.*)$", "forward:/y?a=$2");
    mapping("virtualUriMappings/z.yaml", "Regexp", "^/x/(.*$", "forward:/y");

    module.assertFault("/m/virtualUriMappings/x.yaml", 3, "must begin with forward:/");
    module.assertFault("/m/virtualUriMappings/y.yaml", 3, "names $2 but \"fromUri\" has 1 groups");
    module.assertFault("/m/virtualUriMappings/z.yaml", 2, "broken regular expression");
  }

  @Test
  void what_browsers_would_not_get_is_named() {
    module.write("webresources/x.exe", "x");
    module.write("themes/t.yaml", "cssFiles:", "  - link: /.resources/m/webresources/css/none.css");

    module.assertFault("/m/webresources/x.exe", 1, "not served");
    module.assertFault("/m/themes/t.yaml", 2, "no style sheet");
  }

  @Test
  void an_unknown_folder_or_file_is_named() {
    module.write("traits/x.yaml", "a: b");
    module.write("notes.txt", "x");
    module.write("templates/pages/x.html", "x");

    module.assertFault("/m/traits/x.yaml", 1, "unknown folder \"traits\"");
    module.assertFault("/m/notes.txt", 1, "unknown file");
    module.assertFault("/m/templates/pages/x.html", 1, "unknown kind of file");
  }

  @Test
  void a_file_that_is_not_utf8_is_named() throws IOException {
    Files.write(
        modules.resolve("m/i18n/m-messages_id.properties"), new byte[] {'a', '=', (byte) 0xE9});

    module.assertFault("/m/i18n/m-messages_id.properties", 1, "not UTF-8");
  }

  @Test
  void the_message_tells_all_faults_at_once() {
    module.append("templates/pages/home.yaml", "x: 1", "y: 2");

    assertThatThrownBy(module::read)
        .isInstanceOf(InvalidLightModule.class)
        .hasMessageContainingAll(
            "/m/templates/pages/home.yaml:4: unknown property \"x\"",
            "/m/templates/pages/home.yaml:5: unknown property \"y\"");
  }

  @Test
  void a_module_that_is_not_there_is_named() {
    assertThatThrownBy(
            () -> LightModuleReader.read(module.modules(), "none", (path, source) -> List.of()))
        .hasMessageContaining("no such light module");
  }

  private void mapping(String file, String kind, String from, String to) {
    module.write(
        file,
        "class: info.magnolia.virtualuri.mapping." + kind + "VirtualUriMapping",
        "fromUri: " + from,
        "toUri: " + to);
  }
}
