package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.board.BoardCard;
import id.go.bengkaliskab.pesona.board.BoardWish;
import id.go.bengkaliskab.pesona.board.Colleague;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The board as somebody wishes to see it: of a person, of a section. */
class BoardWishTest extends BoardStory {
  @Test
  void a_person_finds_what_they_have_and_what_they_may_take() {
    ArticleId free = Way.to(office, "edit");
    ArticleId held = Way.to(office, "edit");
    ArticleId assigned = Way.to(office, "edit");
    Way.to(office, "upload");
    office.desk().attendances().claim(held, office.actor("dedi"));
    office.desk().assignments().assign(assigned, "rini", office.actor("hasan"));

    assertThat(of("dedi")).containsExactlyInAnyOrder(free, held);
    assertThat(of("rini")).containsExactlyInAnyOrder(free, assigned);
    assertThat(of("pengelola")).isEmpty();
    assertThat(of("nobody")).isEmpty();
  }

  @Test
  void an_approval_that_is_overdue_is_also_the_kabids() {
    ArticleId id = Way.to(office, "approve");
    assertThat(of("zainal")).isEmpty();
    office.clock().pass(Duration.ofMinutes(16));

    assertThat(of("zainal")).containsExactly(id);
    assertThat(of("hasan")).containsExactly(id);
  }

  @Test
  void a_section_shows_its_own_and_all_sections_can_be_asked_for() {
    ArticleId tourism = Way.to(office, "edit");
    ArticleId none = begin("");

    assertThat(of(new BoardWish(Optional.empty(), Optional.of("wisata")))).containsExactly(tourism);
    assertThat(of(new BoardWish(Optional.empty(), Optional.of("")))).containsExactly(none);
    assertThat(of(new BoardWish(Optional.of("nurul"), Optional.of("wisata")))).isEmpty();
    assertThat(show(new BoardWish(Optional.empty(), Optional.of("wisata"))).sections())
        .containsExactly("", "wisata");
  }

  @Test
  void everybody_who_performs_steps_can_be_asked_for() {
    office.staff().disable("rini");

    assertThat(view().people())
        .extracting(Colleague::login)
        .containsExactly("dedi", "hasan", "nurul", "zainal");
  }

  private ArticleId begin(String section) {
    Article complete = Articles.complete();
    return office.begin(
        new Article(
            complete.id(),
            complete.language(),
            complete.translationGroup(),
            complete.format(),
            complete.title(),
            complete.lead(),
            complete.byline(),
            section,
            complete.tags(),
            complete.informationClass(),
            complete.slug(),
            complete.seo(),
            complete.blocks()),
        "rini");
  }

  private List<ArticleId> of(String login) {
    return of(new BoardWish(Optional.of(login), Optional.empty()));
  }

  private List<ArticleId> of(BoardWish wish) {
    return show(wish).columns().stream()
        .flatMap(column -> column.cards().stream())
        .map(BoardCard::article)
        .toList();
  }
}
