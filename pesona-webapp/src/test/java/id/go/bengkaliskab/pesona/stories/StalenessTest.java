package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.BoardWish;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How out of date the site is, and which articles wait too long. */
class StalenessTest extends BoardStory {
  @Test
  void the_day_of_the_last_publication_is_told_of_new_and_revised_articles_alike() {
    ArticleId id = Way.to(office, "finished");
    office.clock().pass(Duration.ofDays(5));
    assertThat(board.siteAge(now()).days()).isEqualTo(5);

    office.perform(id, "rini", "revise");
    Way.walk(office, id, "share");
    Instant published = now();
    office.clock().pass(Duration.ofDays(1));

    assertThat(board.siteAge(now()).published()).contains(published);
    assertThat(board.siteAge(now()).days()).isEqualTo(1);
  }

  @Test
  void publishing_that_failed_is_no_publication() {
    Way.to(office, "finished");
    office.clock().pass(Duration.ofDays(2));
    ArticleId id = Way.to(office, "publishing");
    for (int i = 0; i < 25; i++) {
      office.perform(id, "system", "failed");
      office.perform(id, "nurul", "publish");
    }

    assertThat(board.siteAge(now()).days()).isEqualTo(2);
  }

  @Test
  void the_limit_itself_is_still_in_time_and_the_day_after_is_not() {
    Way.to(office, "finished");
    office.clock().pass(Duration.ofDays(7));
    assertThat(board.siteAge(now()).isStale()).isFalse();

    office.clock().pass(Duration.ofDays(1));
    assertThat(board.siteAge(now()).isStale()).isTrue();
  }

  @Test
  void where_nothing_was_ever_published_days_count_from_the_first_record() {
    assertThat(board.siteAge(now()).days()).isZero();
    Way.to(office, "edit");
    office.clock().pass(Duration.ofDays(8));

    assertThat(board.siteAge(now()).published()).isEmpty();
    assertThat(board.siteAge(now()).days()).isEqualTo(8);
    assertThat(board.siteAge(now()).isStale()).isTrue();
  }

  @Test
  void the_oldest_article_of_each_step_is_held_against_the_limit_whatever_is_wished_for() {
    Way.to(office, "edit");
    office.clock().pass(Duration.ofDays(4));
    Way.to(office, "compose");

    BoardView nothing = show(new BoardWish(Optional.of("nobody"), Optional.empty()));
    assertThat(nothing.total()).isZero();
    assertThat(nothing.staleness().steps())
        .extracting(age -> age.step().id(), age -> age.oldest().days(), age -> age.tooOld())
        .containsExactly(tuple("edit", 4L, true), tuple("compose", 0L, false));
  }

  @Test
  void the_limits_are_those_of_the_procedure_in_force() {
    Way.to(office, "edit");
    office.clock().pass(Duration.ofDays(4));
    proceedUnder(Office.shippedProcedure().replace("daysInStep: 3", "daysInStep: 4"));

    assertThat(view().staleness().steps().get(0).tooOld()).isFalse();
  }
}
