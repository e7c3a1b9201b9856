package id.go.bengkaliskab.pesona.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextsTest {

  @Property
  void a_search_is_one_line_of_at_most_200_signs_and_its_words_are_letters_and_digits(
      @ForAll @StringLength(max = 600) String typed) {
    SearchWords search = SearchWords.of(typed);

    assertThat(search.typed().codePointCount(0, search.typed().length()))
        .isLessThanOrEqualTo(SearchWords.LONGEST);
    assertThat(search.typed()).doesNotContainPattern("[\\p{Cntrl}\\p{Cs}]");
    assertThat(search.words()).allMatch(word -> word.matches("[\\p{L}\\p{N}]+"));
    assertThat(search.isEmpty()).isEqualTo(search.words().isEmpty());
  }

  @Property
  void an_excerpt_shows_the_text_and_nothing_of_it_is_markup(
      @ForAll @StringLength(max = 300) String text, @ForAll @StringLength(max = 30) String typed) {
    String shown = new Excerpt(SearchWords.of(typed)).whole(text);

    assertThat(shown.replace("<mark>", "").replace("</mark>", ""))
        .isEqualTo(EscapedText.escape(text));
  }

  @Property
  void an_excerpt_is_short(@ForAll @StringLength(max = 3000) String text) {
    String shown = new Excerpt(SearchWords.of("lapin")).around(text);

    assertThat(shown.replaceAll("</?mark>", "").replaceAll("&[a-z#0-9]+;", "x").length())
        .isLessThanOrEqualTo(260);
  }

  @Test
  void nothing_is_no_search() {
    assertThat(SearchWords.of(null).isEmpty()).isTrue();
    assertThat(SearchWords.of(" \t\u0000\u200b").typed()).isEmpty();
    assertThat(SearchWords.of("?!").isEmpty()).isTrue();
  }

  @Test
  void a_long_search_is_not_cut_within_a_sign() {
    String typed = SearchWords.of("\uD83D\uDE00".repeat(300)).typed();

    assertThat(typed).isEqualTo("\uD83D\uDE00".repeat(200));
  }

  @ParameterizedTest
  @CsvSource({
    "makanan, dimakan, true",
    "makan, Makanannya, true",
    "indah, keindahan, true",
    "jalan, berjalan, true",
    "perjalanan, jalan, true",
    "cafe, Café, true",
    "pantai, PANTAI, true",
    "rp5, Rp5, true",
    "ikan, memberikan, false",
    "di, dia, false",
    "api, terapi, false",
    "laut, lautan, true"
  })
  void words_are_marked_in_their_forms(String looked, String found, boolean marked) {
    assertThat(new WordForms(List.of(looked)).has(found)).isEqualTo(marked);
  }
}
