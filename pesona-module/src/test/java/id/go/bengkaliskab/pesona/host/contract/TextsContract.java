package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

interface TextsContract extends Contract {
  Locale INDONESIAN = Locale.forLanguageTag("id");

  @Test
  default void a_text_is_said_in_both_languages() {
    assertThat(texts().text(INDONESIAN, "refusal.account.administrator", "Rini"))
        .isEqualTo("Rini tidak berwenang mengelola akun; yang berwenang hanya pengelola.");
    assertThat(texts().text(Locale.ENGLISH, "refusal.account.administrator", "Rini"))
        .isEqualTo("Rini may not manage accounts; only the administrator may.");
  }

  @Test
  default void regions_of_a_language_read_its_texts() {
    assertThat(texts().text(Locale.UK, "refusal.account.administrator", "Rini"))
        .startsWith("Rini may not");
    assertThat(
            texts().text(Locale.forLanguageTag("id-ID"), "refusal.account.administrator", "Rini"))
        .startsWith("Rini tidak berwenang");
  }

  @Test
  default void indonesian_stands_in_for_a_language_that_nobody_translated() {
    assertThat(texts().text(Locale.JAPANESE, "refusal.account.administrator", "Rini"))
        .startsWith("Rini tidak berwenang");
  }

  @Test
  default void quotes_and_braces_of_an_argument_stay_as_they_are() {
    assertThat(texts().text(Locale.ENGLISH, "refusal.account.login", "o'neil {1}"))
        .startsWith("The login \"o'neil {1}\" can't be used.");
  }

  @Test
  default void an_unknown_key_shows_itself() {
    assertThat(texts().text(INDONESIAN, "tak.ada.'di' {mana}")).isEqualTo("tak.ada.'di' {mana}");
    assertThat(texts().text(Locale.ENGLISH, "tak.ada", "x")).isEqualTo("tak.ada");
  }

  private Texts texts() {
    return host().texts();
  }
}
