package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of message bundles, and texts that they lack. */
class BundleFaultsTest extends ModuleStory {
  @Test
  void a_text_without_translation_is_named_with_its_line() {
    module.writePage("x", "title: Judul");
    module.writePage("y");

    module.assertFault(
        "/m/templates/pages/x.yaml", 1, "no message bundle knows the text \"Judul\"");
    module.assertFault("/m/templates/pages/y.yaml", 1, "m.templates.pages.y.title");
  }

  @Test
  void a_text_that_magnolia_makes_a_key_for_is_read_from_the_bundles() {
    module.writePage("y");
    module.append("i18n/m-messages_id.properties", "m.templates.pages.y.title=Ye");
    module.append("i18n/m-messages_en.properties", "m.templates.pages.y.title=Wye");

    assertThat(module.read().templates().get("m:pages/y").title())
        .isEqualTo("m.templates.pages.y.title");
  }

  @Test
  void a_translation_that_is_missing_either_way_is_named_with_its_line() {
    module.append("i18n/m-messages_id.properties", "hanya.id=x");
    module.append("i18n/m-messages_en.properties", "# a comment", "only.en=x");

    module.assertFault("/m/i18n/m-messages_id.properties", 4, "\"hanya.id\" is missing");
    module.assertFault("/m/i18n/m-messages_en.properties", 5, "\"only.en\" is missing");
  }

  @Test
  void a_bundle_without_its_translation_is_named() {
    module.write("i18n/m-mail-messages_id.properties", "mail=Surat");

    module.assertFault("/m/i18n/m-mail-messages_id.properties", 1, "m-mail-messages_en.properties");
  }

  @Test
  void a_bundle_of_a_language_that_nobody_speaks_here_is_named() {
    module.write("i18n/m-mail-messages_fr.properties", "mail=Courrier");

    module.assertFault("/m/i18n/m-mail-messages_fr.properties", 1, "the languages are id, en");
  }

  @Test
  void texts_that_are_no_message_format_are_named_with_their_line() {
    module.append("i18n/m-messages_id.properties", "c=satu \\", "  dua", "d=Jum'at {0}", "e={");
    module.append("i18n/m-messages_en.properties", "c=x", "d=x", "e=x");

    module.assertFault("/m/i18n/m-messages_id.properties", 6, "single apostrophe");
    module.assertFault("/m/i18n/m-messages_id.properties", 7, "no message format");
  }

  @Test
  void a_key_of_two_bundles_is_named() {
    module.write("i18n/m-x-messages_id.properties", "a=x");
    module.write("i18n/m-x-messages_en.properties", "a=x");

    module.assertFault("/m/i18n/m-x-messages_id.properties", 1, "stands in");
  }
}
