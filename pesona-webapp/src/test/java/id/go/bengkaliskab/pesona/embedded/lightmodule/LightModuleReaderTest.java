package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.rendering.TemplateScripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightModuleReaderTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  @TempDir private Path modules;

  @BeforeEach
  void a_module_without_a_fault() {
    write("module.yaml", "version: 1.0");
    write(
        "templates/pages/home.yaml",
        "title: Home",
        "renderType: freemarker",
        "templateScript: /m/templates/pages/home.ftl");
    write("templates/pages/home.ftl", "<p>${content.title}</p>");
    write("i18n/m-messages_id.properties", "a=Sunting", "b=Jum''at {0}", "Home=Beranda");
    write("i18n/m-messages_en.properties", "a=Edit", "b=Friday {0}", "Home=Home");
  }

  @Test
  void a_good_module_is_read_whole() {
    write(
        "virtualUriMappings/x.yaml",
        "class: info.magnolia.virtualuri.mapping.DefaultVirtualUriMapping",
        "fromUri: /x",
        "toUri: redirect:/y");

    LightModule module = read();

    assertThat(module.templates()).containsOnlyKeys("m:pages/home");
    assertThat(module.uriMappings().map("/x"))
        .hasValue(new UriTarget(UriTarget.Kind.REDIRECT, "/y"));
    assertThat(module.texts().text(Locale.ENGLISH, "a")).isEqualTo("Edit");
    assertThat(module.texts().text(INDONESIAN, "b", 7)).isEqualTo("Jum'at 7");
    assertThat(module.texts().text(Locale.FRENCH, "a")).isEqualTo("Sunting");
    assertThat(module.texts().text(INDONESIAN, "tiada")).isEqualTo("tiada");
  }

  @Test
  void folders_that_others_read_are_left_to_them() {
    write("sop/x.yaml", "- list");

    assertThat(read().name()).isEqualTo("m");
  }

  @Test
  void an_unknown_property_is_named_with_its_line() {
    append("templates/pages/home.yaml", "modelclass: x.Y");

    assertFault("/m/templates/pages/home.yaml", 4, "unknown property \"modelclass\"");
  }

  @Test
  void a_property_that_does_nothing_here_is_named_with_its_line() {
    append("templates/pages/home.yaml", "modelClass: x.Y");

    assertFault(
        "/m/templates/pages/home.yaml",
        4,
        "\"modelClass\" is known to Magnolia (docs 6.3), but this host has no effect for it");
  }

  @Test
  void a_text_without_translation_is_named_with_its_line() {
    write(
        "templates/pages/x.yaml",
        "title: Judul",
        "renderType: freemarker",
        "templateScript: /m/templates/pages/home.ftl");
    write(
        "templates/pages/y.yaml",
        "renderType: freemarker",
        "templateScript: /m/templates/pages/home.ftl");

    assertFault("/m/templates/pages/x.yaml", 1, "no message bundle knows the text \"Judul\"");
    assertFault("/m/templates/pages/y.yaml", 1, "m.templates.pages.y.title");
  }

  @Test
  void a_text_that_magnolia_makes_a_key_for_is_read_from_the_bundles() {
    write(
        "templates/pages/y.yaml",
        "renderType: freemarker",
        "templateScript: /m/templates/pages/home.ftl");
    append("i18n/m-messages_id.properties", "m.templates.pages.y.title=Ye");
    append("i18n/m-messages_en.properties", "m.templates.pages.y.title=Wye");

    assertThat(read().templates().get("m:pages/y").title()).isEqualTo("m.templates.pages.y.title");
  }

  @Test
  void a_version_that_is_none_is_named() {
    write(
        "module.yaml",
        "version: satu",
        "dependencies:",
        "  m:",
        "    version: baru",
        "    optional: mungkin");

    assertFault("/m/module.yaml", 1, "must be a version");
    assertFault("/m/module.yaml", 4, "a version or a range");
    assertFault("/m/module.yaml", 5, "true or false");
  }

  @Test
  void a_module_that_is_needed_and_not_there_is_named() {
    write(
        "module.yaml",
        "version: 1.0",
        "dependencies:",
        "  dam:",
        "    version: 1.0/*",
        "  site:",
        "    version: '*'",
        "    optional: true");

    assertThat(faults()).hasSize(1);
    assertFault("/m/module.yaml", 3, "needs the module \"dam\"");
  }

  @Test
  void a_dialog_is_held_against_the_vocabulary() {
    write(
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
    assertFault(file, 1, "m.blocks.photo.label");
    assertFault(file, 4, "m.blocks.photo.gambar.label");
    assertFault(file, 5, "unknown property \"wajib\"");
    assertFault(file, 7, "\"$type\" is \"textfield\"");
    assertFault(file, 9, "\"codeField\" is known to Magnolia");
    assertFault(file, 11, "\"$type\" is missing");
    assertFault(file, 15, "whole number");
    assertFault(file, 21, "the form has no field \"tiada\"");
    assertFault(file, 12, "the field \"baris\" stands on no tab");
  }

  @Test
  void fields_within_fields_have_keys_of_their_own() {
    write(
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

    assertThat(faults()).hasSize(1);
    assertFault("/m/dialogs/photo.yaml", 11, "m.photo.foto.alt.label, m.photo.alt.label");
  }

  @Test
  void an_app_is_held_against_the_vocabulary() {
    write(
        "apps/kotak.yaml",
        "class: info.magnolia.ui.api.app.registry.ConfiguredAppDescriptor",
        "appClass: info.magnolia.ui.framework.app.BaseApp",
        "label: a",
        "subApps:",
        "  main:",
        "    class: info.magnolia.ui.api.app.registry.ConfiguredSubAppDescriptor",
        "    subAppClass: id.go.bengkaliskab.pesona.magnolia.TiadaSubApp");
    write(
        "decorations/admincentral/config.yaml",
        "layout:",
        "  groups:",
        "    - name: pesona",
        "      label: a",
        "      apps: [ {name: kotak}, {name: tiada} ]");

    assertFault("/m/apps/kotak.yaml", 6, "kotak.main.label");
    assertFault("/m/apps/kotak.yaml", 7, "a sub app of ours");
    assertFault("/m/decorations/admincentral/config.yaml", 5, "there is no app \"tiada\"");
  }

  @Test
  void an_app_that_magnolia_would_open_in_another_way_is_named() {
    write(
        "apps/kotak.yaml",
        "class: info.magnolia.ui.contentapp.configuration.ContentAppDescriptor",
        "appClass: info.magnolia.ui.contentapp.ContentApp",
        "label: a",
        "subApps:",
        "  main:",
        "    class: info.magnolia.ui.contentapp.configuration.BrowserDescriptor",
        "    label: a",
        "    subAppClass: info.magnolia.ui.contentapp.browser.BrowserSubApp");

    assertFault("/m/apps/kotak.yaml", 1, "ContentAppDescriptor\" is known to Magnolia");
    assertFault("/m/apps/kotak.yaml", 2, "known are info.magnolia.ui.framework.app.BaseApp");
    assertFault("/m/apps/kotak.yaml", 6, "BrowserDescriptor\" is known to Magnolia");
    assertFault("/m/apps/kotak.yaml", 8, "a sub app of ours");
  }

  @Test
  void an_entry_without_its_name_or_with_that_of_another_is_named() {
    write(
        "decorations/admincentral/config.yaml",
        "layout:",
        "  groups:",
        "    - apps: []",
        "  rows:",
        "    - name: a",
        "      groups: [ x ]",
        "    - name: a",
        "      groups: [ y ]");

    assertFault("/m/decorations/admincentral/config.yaml", 3, "\"name\" is missing");
    assertFault("/m/decorations/admincentral/config.yaml", 7, "\"a\" stands here twice");
  }

  @Test
  void the_faults_are_told_in_both_languages() {
    write("dialogs/x.yaml", "label: a", "form: x");

    assertThat(faults())
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
  void a_missing_script_is_named_with_its_line() {
    write(
        "templates/pages/x.yaml",
        "title: Home",
        "renderType: freemarker",
        "templateScript: /m/templates/pages/none.ftl");

    assertFault("/m/templates/pages/x.yaml", 3, "there is no script");
  }

  @Test
  void a_missing_property_is_named() {
    write("templates/pages/x.yaml", "title: Home", "templateScript: /m/templates/pages/home.ftl");

    assertFault("/m/templates/pages/x.yaml", 1, "\"renderType\" is missing");
  }

  @Test
  void an_unknown_component_of_an_area_is_named_with_its_line() {
    append(
        "templates/pages/home.yaml",
        "areas:",
        "  main:",
        "    availableComponents:",
        "      text: { id: 'm:components/none' }");

    assertFault("/m/templates/pages/home.yaml", 7, "no component \"m:components/none\"");
  }

  @Test
  void broken_yaml_is_named_with_its_line() {
    write("templates/pages/x.yaml", "title: Home", "areas: [");

    assertFault("/m/templates/pages/x.yaml", 3, "broken YAML");
  }

  @Test
  void a_key_that_stands_twice_is_named() {
    append("templates/pages/home.yaml", "title: Again");

    assertFault("/m/templates/pages/home.yaml", 4, "\"title\" stands here twice");
  }

  @Test
  void an_unknown_class_of_a_mapping_is_named_with_its_line() {
    write("virtualUriMappings/x.yaml", "fromUri: /x", "class: x.Y", "toUri: redirect:/y");

    assertFault("/m/virtualUriMappings/x.yaml", 2, "\"class\" is \"x.Y\"");
  }

  @Test
  void a_mapping_that_leads_nowhere_known_is_named() {
    write(
        "virtualUriMappings/x.yaml",
        "class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping",
        "fromUri: ^/x/(.*)$",
        "toUri: https://evil.example");
    write(
        "virtualUriMappings/y.yaml",
        "class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping",
        "fromUri: ^/x/(.*)$",
        "toUri: forward:/y?a=$2");
    write(
        "virtualUriMappings/z.yaml",
        "class: info.magnolia.virtualuri.mapping.RegexpVirtualUriMapping",
        "fromUri: ^/x/(.*$",
        "toUri: forward:/y");

    assertFault("/m/virtualUriMappings/x.yaml", 3, "must begin with forward:/");
    assertFault("/m/virtualUriMappings/y.yaml", 3, "names $2 but \"fromUri\" has 1 groups");
    assertFault("/m/virtualUriMappings/z.yaml", 2, "broken regular expression");
  }

  @Test
  void a_translation_that_is_missing_either_way_is_named_with_its_line() {
    append("i18n/m-messages_id.properties", "hanya.id=x");
    append("i18n/m-messages_en.properties", "# a comment", "only.en=x");

    assertFault("/m/i18n/m-messages_id.properties", 4, "\"hanya.id\" is missing");
    assertFault("/m/i18n/m-messages_en.properties", 5, "\"only.en\" is missing");
  }

  @Test
  void a_bundle_without_its_translation_is_named() {
    write("i18n/m-mail-messages_id.properties", "mail=Surat");

    assertFault("/m/i18n/m-mail-messages_id.properties", 1, "m-mail-messages_en.properties");
  }

  @Test
  void a_bundle_of_a_language_that_nobody_speaks_here_is_named() {
    write("i18n/m-mail-messages_fr.properties", "mail=Courrier");

    assertFault("/m/i18n/m-mail-messages_fr.properties", 1, "the languages are id, en");
  }

  @Test
  void texts_that_are_no_message_format_are_named_with_their_line() {
    append("i18n/m-messages_id.properties", "c=satu \\", "  dua", "d=Jum'at {0}", "e={");
    append("i18n/m-messages_en.properties", "c=x", "d=x", "e=x");

    assertFault("/m/i18n/m-messages_id.properties", 6, "single apostrophe");
    assertFault("/m/i18n/m-messages_id.properties", 7, "no message format");
  }

  @Test
  void a_key_of_two_bundles_is_named() {
    write("i18n/m-x-messages_id.properties", "a=x");
    write("i18n/m-x-messages_en.properties", "a=x");

    assertFault("/m/i18n/m-x-messages_id.properties", 1, "stands in");
  }

  @Test
  void what_browsers_would_not_get_is_named() {
    write("webresources/x.exe", "x");
    write("themes/t.yaml", "cssFiles:", "  - link: /.resources/m/webresources/css/none.css");

    assertFault("/m/webresources/x.exe", 1, "not served");
    assertFault("/m/themes/t.yaml", 2, "no style sheet");
  }

  @Test
  void an_unknown_folder_or_file_is_named() {
    write("traits/x.yaml", "a: b");
    write("notes.txt", "x");
    write("templates/pages/x.html", "x");

    assertFault("/m/traits/x.yaml", 1, "unknown folder \"traits\"");
    assertFault("/m/notes.txt", 1, "unknown file");
    assertFault("/m/templates/pages/x.html", 1, "unknown kind of file");
  }

  @Test
  void a_script_with_an_error_is_named_with_its_line() {
    write("templates/pages/home.ftl", "<p>", "[#if content.x]", "</p>");

    assertThat(faults())
        .singleElement()
        .extracting(LightModuleFault::file)
        .isEqualTo("/m/templates/pages/home.ftl");
  }

  @Test
  void what_no_script_may_use_is_named_with_its_line() {
    write(
        "templates/pages/home.ftl",
        "<p>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${content?api.class}",
        "${\"1+1\"?eval}",
        "[#assign f = \"x\"?interpret]",
        "${content.x?no_esc}");

    for (int line = 2; line <= 6; line++) {
      assertFault("/m/templates/pages/home.ftl", line, "is banned");
    }
  }

  @Test
  void what_this_host_does_not_offer_to_scripts_is_named_with_its_line() {
    write(
        "templates/pages/home.ftl",
        "${cmsfn.language()}",
        "${cmsfn.dump(content)}",
        "${navfn.navItems(content)} ${i18n.get('a')}",
        "[@cms.block content=content /]",
        "[#include \"/m/templates/none.ftl\"]");

    assertFault("/m/templates/pages/home.ftl", 2, "\"cmsfn.dump\" is not offered");
    assertFault("/m/templates/pages/home.ftl", 3, "\"navfn.navItems\" is not offered");
    assertFault("/m/templates/pages/home.ftl", 3, "\"i18n.get\" is not offered");
    assertFault("/m/templates/pages/home.ftl", 4, "\"cms.block\" is not offered");
    assertFault("/m/templates/pages/home.ftl", 5, "no script \"/m/templates/none.ftl\"");
    assertThat(faults()).noneMatch(fault -> fault.line() == 1);
  }

  @Test
  void comments_and_prose_are_no_calls() {
    write(
        "templates/pages/home.ftl",
        "[#-- ${cmsfn.dump(content)}",
        "?new --]",
        "<p>the state.of things, ctx.user, ?eval</p>",
        "[#if content.x?? && \"ctx.user\" != 'a']",
        "${",
        "  def.nothing}",
        "[/#if]",
        "${content.@level}");

    assertThat(faults()).hasSize(2);
    assertFault("/m/templates/pages/home.ftl", 6, "\"def.nothing\" is not offered");
    assertFault("/m/templates/pages/home.ftl", 8, "\"@level\" is not offered");
  }

  @Test
  void a_text_that_a_script_names_and_no_bundle_has_is_named_with_its_line() {
    write("templates/pages/home.ftl", "${i18n['a']}", "${i18n[\"tiada\"]}");
    write("mail/x.txt.ftl", "${msg('b', 7)}", "${msg('nihil', 7)}", "${msg('a.' + b)}");

    assertThat(faults()).hasSize(2);
    assertFault("/m/templates/pages/home.ftl", 2, "the text \"tiada\"");
    assertFault("/m/mail/x.txt.ftl", 2, "the text \"nihil\"");
  }

  @Test
  void mails_and_papers_are_looked_at_too() {
    write("mail/x.html.ftl", "[#ftl]", "[#import \"layout.ftl\" as m]", "${link?no_esc}");
    write("paper/y.ftl", "[#ftl]", "[#if a]");
    write("paper/z.docx", "x");

    assertFault("/m/mail/x.html.ftl", 2, "no script \"layout.ftl\"");
    assertFault("/m/mail/x.html.ftl", 3, "?no_esc is banned");
    assertFault("/m/paper/y.ftl", 2, "");
    assertFault("/m/paper/z.docx", 1, "mails and papers end in .ftl");
  }

  @Test
  void a_file_that_is_not_utf8_is_named() throws IOException {
    Files.write(
        modules.resolve("m/i18n/m-messages_id.properties"), new byte[] {'a', '=', (byte) 0xE9});

    assertFault("/m/i18n/m-messages_id.properties", 1, "not UTF-8");
  }

  @Test
  void the_message_tells_all_faults_at_once() {
    append("templates/pages/home.yaml", "x: 1", "y: 2");

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidLightModule.class)
        .hasMessageContainingAll(
            "/m/templates/pages/home.yaml:4: unknown property \"x\"",
            "/m/templates/pages/home.yaml:5: unknown property \"y\"");
  }

  @Test
  void a_module_that_is_not_there_is_named() {
    assertThatThrownBy(() -> LightModuleReader.read(modules, "none", (path, source) -> List.of()))
        .hasMessageContaining("no such light module");
  }

  private LightModule read() {
    return LightModuleReader.read(
        modules, "m", new TemplateScripts(new LightModuleResources(modules)));
  }

  private List<LightModuleFault> faults() {
    InvalidLightModule invalid = catchThrowableOfType(InvalidLightModule.class, this::read);
    return invalid == null ? List.of() : invalid.faults();
  }

  private void assertFault(String file, int line, String message) {
    assertThat(faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.message(Locale.ENGLISH)).contains(message);
            });
  }

  private void write(String file, String... lines) {
    try {
      Path path = modules.resolve("m").resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, List.of(lines), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void append(String file, String... lines) {
    try {
      Files.write(
          modules.resolve("m").resolve(file),
          List.of(lines),
          StandardCharsets.UTF_8,
          java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
