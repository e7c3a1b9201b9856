package id.go.bengkaliskab.pesona.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContentTest {
  private static final String OFFICE = "Dinas Komunikasi, Informatika dan Statistik";

  private final FirstContent first =
      new FirstContent(new SecureRandom(), Clock.systemUTC(), OFFICE);

  @Test
  void an_article_is_signed_by_the_office_unless_it_says_otherwise() {
    assertThat(first.of(CanonicalJson.object()).byline()).isEqualTo(OFFICE);
    assertThat(first.of(CanonicalJson.object().put("byline", "Rini")).byline()).isEqualTo("Rini");
  }

  @ParameterizedTest
  @CsvSource({"id, Dinas Komunikasi", "en, ''"})
  void the_indonesian_name_signs_no_article_in_english(String language, String byline) {
    assertThat(first.of(CanonicalJson.object().put("language", language)).byline())
        .startsWith(byline)
        .isEqualTo(byline.isEmpty() ? "" : OFFICE);
  }
}
