package id.go.bengkaliskab.pesona.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pantai Lapin ramai pengunjung | pantai-lapin-ramai-pengunjung",
        "  Jum’at Berkah, di Masjid!  | jumat-berkah-di-masjid",
        "Café & Résumé | cafe-resume",
        "5 Pantai Terbaik di Bengkalis | 5-pantai-terbaik-di-bengkalis",
        "HUT RI ke-81 | hut-ri-ke-81",
        "a b | a-b"
      })
  void a_title_becomes_a_readable_address(String title, String slug) {
    assertThat(Slug.of(title)).contains(new Slug(slug));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!!!", "a", "北京"})
  void a_title_without_letters_gives_none(String title) {
    assertThat(Slug.of(title)).isEmpty();
  }

  @Test
  void a_long_title_is_cut_between_words() {
    assertThat(Slug.of("kata ".repeat(30)).orElseThrow().value())
        .hasSizeLessThanOrEqualTo(80)
        .endsWith("-kata")
        .startsWith("kata-kata-");
  }

  @Test
  void a_single_long_word_is_cut_too() {
    assertThat(Slug.of("a".repeat(200)).orElseThrow().value()).hasSize(80);
    assertThat(Slug.of("A " + "b".repeat(200))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "Pantai", "pantai lapin", "-pantai", "pantai-", "a--b", "a/b", "../x"})
  void what_is_no_slug_is_not_taken(String text) {
    assertThat(Slug.parse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Slug(text))
        .withMessageContaining(text);
  }

  @Test
  void a_slug_lies_in_the_folder_of_its_language_and_first_letters() {
    assertThat(new Slug("pantai-lapin").path("en")).isEqualTo("/slugs/en/pa/pantai-lapin");
  }

  @Property
  void a_slug_of_any_title_is_a_slug_and_stays_as_it_is(
      @ForAll @StringLength(max = 300) String any) {
    Slug.of(any)
        .ifPresent(
            slug -> {
              assertThat(Slug.parse(slug.value())).contains(slug);
              assertThat(Slug.of(slug.value())).contains(slug);
            });
  }

  @Property
  void a_title_of_enough_plain_letters_always_has_a_slug(
      @ForAll @CharRange(from = 'A', to = 'z') @StringLength(min = 200, max = 300) String any) {
    if (any.matches("(?s).*[A-Za-z]{2}.*")) {
      assertThat(Slug.of(any)).isPresent();
    }
  }
}
