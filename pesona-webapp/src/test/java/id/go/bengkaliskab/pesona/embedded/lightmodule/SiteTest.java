package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SiteTest extends ModuleStory {
  @Test
  void the_first_part_of_an_address_names_the_language() {
    Site site = site("true");

    assertThat(site.languageOf("/en")).isEqualTo(Locale.ENGLISH);
    assertThat(site.languageOf("/en/article/x")).isEqualTo(Locale.ENGLISH);
    assertThat(site.languages()).containsExactly(INDONESIAN, Locale.ENGLISH);
  }

  @Test
  void an_address_without_a_language_is_in_the_fallback_language() {
    Site site = site("true");

    assertThat(List.of("", "/", "/artikel/en", "/english", "/id/x"))
        .allSatisfy(path -> assertThat(site.languageOf(path)).isEqualTo(INDONESIAN));
  }

  @Test
  void a_language_that_is_not_enabled_is_part_of_an_address_like_any_other() {
    assertThat(site("false").languageOf("/en/article/x")).isEqualTo(INDONESIAN);

    write("enabled: false", "true");
    assertThat(module.read().site().languageOf("/en/article/x")).isEqualTo(INDONESIAN);
  }

  @Test
  void what_magnolia_would_not_read_is_named() {
    module.write(
        "sites/a.yaml",
        "theme:",
        "  name: none",
        "i18n:",
        "  class: org.example.Languages",
        "  fallbackLocale: id",
        "  locales: {}");

    module.assertFault("/m/sites/a.yaml", 2, "there is no theme \"none\"");
    module.assertFault("/m/sites/a.yaml", 4, "org.example.Languages");
  }

  @Test
  void a_second_site_is_named() {
    site("true");
    module.write("sites/b.yaml", "theme: { name: t }");
    module.write("themes/t.yaml", "cssFiles: []");

    module.assertFault("/m/sites/b.yaml", 1, "there is the site \"a\" already");
  }

  private Site site(String english) {
    write("enabled: true", english);
    return module.read().site();
  }

  private void write(String enabled, String english) {
    module.write(
        "sites/a.yaml",
        "i18n:",
        "  class: info.magnolia.cms.i18n.DefaultI18nContentSupport",
        "  " + enabled,
        "  fallbackLocale: id",
        "  locales:",
        "    id: { language: id }",
        "    en: { language: en, enabled: " + english + " }");
  }
}
