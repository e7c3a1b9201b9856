package id.go.bengkaliskab.pesona.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
  @Test
  void an_id_knows_its_month_and_place() {
    assertThat(new ArticleId("9f3c5ad2b1e04c77-202611").path())
        .isEqualTo("/articles/2026/11/9f3c5ad2b1e04c77-202611");
  }

  @Test
  void a_new_id_is_of_the_month_of_its_making_and_like_no_other() {
    SecureRandom random = new SecureRandom();
    Instant newYear = Instant.parse("2026-12-31T23:59:59Z");

    ArticleId first = ArticleId.random(random, newYear);

    assertThat(first.value()).endsWith("-202612");
    assertThat(ArticleId.parse(first.value())).contains(first);
    assertThat(ArticleId.random(random, newYear)).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9f3c5ad2b1e04c77",
        "9F3C5AD2B1E04C77-202611",
        "9f3c5ad2b1e04c77-202613",
        "9f3c5ad2b1e04c77-202600",
        "9f3c5ad2b1e04c77-202611\n",
        "../../../../x-202611",
        "9f3c5ad2b1e04c7-202611"
      })
  void what_is_no_id_is_not_taken(String text) {
    assertThat(ArticleId.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(text));
  }
}
