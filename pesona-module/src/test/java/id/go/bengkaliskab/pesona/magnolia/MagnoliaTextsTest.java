package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.i18nsystem.TranslationService;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MagnoliaTextsTest {
  private static final Map<String, String> BUNDLES =
      Map.of("id:salam", "Halo {0}", "en:salam", "Hello {0}", "id:hanya", "Jum''at");

  private final TranslationService service =
      (locale, keys) -> BUNDLES.get(locale.getLocale().getLanguage() + ":" + keys[0]);
  private final MagnoliaTexts texts = new MagnoliaTexts(service);

  @Test
  void a_text_comes_in_the_language_of_its_reader() {
    assertThat(texts.text(Locale.ENGLISH, "salam", "Rini")).isEqualTo("Hello Rini");
    assertThat(texts.text(Locale.forLanguageTag("id"), "salam", "Rini")).isEqualTo("Halo Rini");
  }

  @Test
  void indonesian_stands_in_for_an_unknown_language() {
    assertThat(texts.text(Locale.JAPANESE, "salam", "Rini")).isEqualTo("Halo Rini");
    assertThat(texts.text(Locale.ENGLISH, "hanya")).isEqualTo("Jum'at");
  }

  @Test
  void an_unknown_key_shows_itself() {
    assertThat(texts.text(Locale.ENGLISH, "tak.ada")).isEqualTo("tak.ada");
  }
}
