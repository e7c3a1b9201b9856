package id.go.bengkaliskab.pesona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTest {
  private static final ListQuery ARTICLES = ListQuery.below("/articles", "pesona:article");

  @Test
  void the_plain_list_asks_for_a_type_below_a_path() {
    assertThat(ARTICLES.statement()).isEqualTo("/jcr:root/articles//element(*, pesona:article)");
  }

  @Test
  void conditions_are_joined_and_the_order_comes_last() {
    assertThat(
            ARTICLES
                .where("section", "wisata")
                .before("listKey", "2026")
                .after("id", "a")
                .descending("listKey")
                .statement())
        .isEqualTo(
            "/jcr:root/articles//element(*, pesona:article)"
                + "[@section = 'wisata' and @listKey < '2026' and @id > 'a']"
                + " order by @listKey descending");
  }

  @Test
  void a_quote_in_a_text_cannot_end_the_text() {
    assertThat(ARTICLES.where("title", "x' or '1'='1").statement())
        .endsWith("[@title = 'x'' or ''1''=''1']");
  }

  @Test
  void names_that_xpath_cannot_say_are_encoded() {
    assertThat(ListQuery.below("/articles/2026/08", "pesona:article").statement())
        .isEqualTo("/jcr:root/articles/_x0032_026/_x0030_8//element(*, pesona:article)");
    assertThat(ARTICLES.where("a] or [b", "x").ascending("c, @d").statement())
        .doesNotContain("] or [", ", @d");
  }

  @Test
  void the_words_of_a_search_are_data_not_operators() {
    assertThat(ARTICLES.containing("searchText", "pantai -rupat OR 'x\" \\").statement())
        .endsWith("[jcr:contains(@searchText, '\"pantai\" \"rupat\" \"OR\" \"x\"')]");
  }

  @Test
  void a_search_without_words_finds_everything() {
    assertThat(ARTICLES.containing("searchText", " -*\"' ").statement())
        .isEqualTo(ARTICLES.statement());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void a_list_has_an_end(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ARTICLES.limit(limit))
        .withMessageContaining("1 to 1000");
  }

  @Test
  void a_query_is_not_changed_by_what_is_made_of_it() {
    ARTICLES.where("a", "b").ascending("c");

    assertThat(ARTICLES.statement()).isEqualTo("/jcr:root/articles//element(*, pesona:article)");
  }
}
