package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.comparison.PlaceChange;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.history.RevisionComparison;
import id.go.bengkaliskab.pesona.history.RevisionLine;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleHistoryTest {
  @TempDir static Path folder;
  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void revisions_tell_who_made_them_and_by_which_button() {
    ArticleId article = Way.to(office, "edit");

    RevisionLine newest = history().revisions(article).get(0);
    RevisionLine first = history().revisions(article).get(1);

    assertThat(newest.authorName()).isEqualTo("Rini Astuti");
    assertThat(newest.cause()).isEqualTo("submit");
    assertThat(newest.outcome().orElseThrow().in(Locale.forLanguageTag("id"))).isNotBlank();
    assertThat(newest.outcome()).isNotEqualTo(Optional.empty());
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.outcome()).isEmpty();
    assertThat(first.at()).isEqualTo(OfficeClock.MONDAY_8);
  }

  @Test
  void any_two_revisions_are_compared_in_both_directions() {
    ArticleId article = Way.to(office, "create");
    int old = office.state(article).revision();
    office.save(Articles.withTitle(office.content(article), "Pantai Lapin sepi"), "rini");
    office.save(Articles.withSeo(office.content(article), office.content(article).seo()), "rini");
    int present = office.state(article).revision();

    RevisionComparison forth = history().compare(article, old, present);
    RevisionComparison back = history().compare(article, present, old);

    assertThat(forth.comparison().places())
        .extracting(it -> it.place().id())
        .containsExactly("title");
    assertThat(forth.to().number()).isEqualTo(present);
    assertThat(texts(forth)).contains("ramai pengunjung|sepi");
    assertThat(texts(back)).contains("sepi|ramai pengunjung");
    assertThat(history().compare(article, present, present).comparison().isEmpty()).isTrue();
  }

  @Test
  void what_brought_public_words_back_is_not_called_a_save() {
    ArticleId article = Way.to(office, "finished");
    office.perform(article, "rini", "revise");
    office.save(Articles.withTitle(office.content(article), "Judul yang tidak jadi"), "dedi");
    office.perform(article, "hasan", "cancel");

    assertThat(history().revisions(article).subList(0, 2))
        .extracting(RevisionLine::unlabelled)
        .containsExactly("history.restored", "history.saved");
  }

  @Test
  void an_account_that_is_gone_is_named_by_its_login() {
    office.staff().add("sari", "Sari Dewi", "staf-pengolah-data");
    ArticleId article = office.begin("sari");
    office.staff().remove("sari");

    assertThat(history().revisions(article).get(0).authorName()).isEqualTo("sari");
  }

  @Test
  void what_never_was_is_not_compared() {
    ArticleId article = Way.to(office, "create");

    refusal(() -> history().compare(article, 1, 99))
        .is(Refused.Kind.NOT_FOUND, "refusal.revision.unknown");
    refusal(() -> history().revisions(new ArticleId("0123456789abcdef-202611")))
        .is(Refused.Kind.NOT_FOUND, "refusal.article.unknown");
  }

  private static String texts(RevisionComparison comparison) {
    PlaceChange change = comparison.comparison().places().get(0);
    return change.spans().get(1).text() + '|' + change.spans().get(2).text();
  }

  private static ArticleHistory history() {
    return new ArticleHistory(office.store(), office.staff(), office.desk().procedures());
  }
}
