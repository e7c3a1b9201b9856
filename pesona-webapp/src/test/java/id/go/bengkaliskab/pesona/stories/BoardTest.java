package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.board.BoardCard;
import id.go.bengkaliskab.pesona.board.BoardColumn;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.Colleague;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What stands on the board: columns, cards, times. */
class BoardTest extends BoardStory {
  @Test
  void every_open_article_stands_in_the_column_of_its_step_and_ended_ones_in_none() {
    ArticleId edited = Way.to(office, "edit");
    ArticleId shared = Way.to(office, "share");
    Way.to(office, "finished");
    Way.to(office, "cancelled");
    Way.to(office, "unpublished");

    BoardView view = view();
    assertThat(view.columns())
        .extracting(column -> column.step().id())
        .containsExactly(
            "create", "edit", "approve", "compose", "upload", "correct", "publish", "share");
    assertThat(cards("edit")).extracting(BoardCard::article).containsExactly(edited);
    assertThat(cards("share")).extracting(BoardCard::article).containsExactly(shared);
    assertThat(view.total()).isEqualTo(2);
    assertThat(view.overdue()).isZero();
  }

  @Test
  void a_card_tells_who_may_take_it_how_long_it_is_there_and_when_it_is_due() {
    Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(10));

    assertThat(cards("edit"))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.title()).isEqualTo("Pantai Lapin ramai pengunjung");
              assertThat(card.section()).isEqualTo("wisata");
              assertThat(card.round()).isEqualTo(1);
              assertThat(card.holder()).isEmpty();
              assertThat(card.performers())
                  .containsExactly(
                      new LocalizedText("Staf Pengolah Data", "Data Processing Staff"));
              assertThat(card.time().office()).isEqualTo(Duration.ofMinutes(10));
              assertThat(card.due()).isEqualTo(Instant.parse("2026-11-23T01:15:00Z"));
              assertThat(card.days()).isZero();
              assertThat(card.overdue()).isFalse();
            });
  }

  @Test
  void age_is_counted_in_days_of_the_office_and_in_minutes_of_its_hours() {
    Way.to(office, "edit");
    office.clock().set("2026-11-23T17:30:00Z");

    // half past midnight of Tuesday in Bengkalis, still Monday in Greenwich
    assertThat(cards("edit").get(0).days()).isEqualTo(1);
    assertThat(cards("edit").get(0).time().office()).isEqualTo(Duration.ofHours(7));
  }

  @Test
  void what_is_late_is_counted_in_its_column_and_in_all() {
    Way.to(office, "edit");
    Way.to(office, "create");
    office.clock().pass(Duration.ofMinutes(16));
    Way.to(office, "edit");

    assertThat(column("edit").overdue()).isEqualTo(1);
    assertThat(column("edit").size()).isEqualTo(2);
    assertThat(column("create").overdue()).isZero();
    assertThat(view().overdue()).isEqualTo(1);
  }

  @Test
  void the_one_that_waits_longest_stands_first() {
    ArticleId older = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(5));
    ArticleId younger = Way.to(office, "edit");

    assertThat(cards("edit")).extracting(BoardCard::article).containsExactly(older, younger);
    assertThat(column("edit").oldest().orElseThrow().article()).isEqualTo(older);
  }

  @Test
  void who_works_on_it_is_named_until_the_claim_lapses() {
    ArticleId id = Way.to(office, "edit");
    office.desk().attendances().claim(id, office.actor("dedi"));

    assertThat(cards("edit").get(0).holder()).contains(new Colleague("dedi", "Dedi Saputra"));
    office.clock().pass(Duration.ofMinutes(31));
    assertThat(cards("edit").get(0).holder()).isEmpty();
  }

  @Test
  void a_paused_article_says_why_and_its_time_stands_still() {
    ArticleId id = Way.to(office, "edit");
    office.desk().attendances().pause(id, office.actor("dedi"), "menunggu foto");
    office.clock().pass(Duration.ofHours(2));

    BoardCard card = cards("edit").get(0);
    assertThat(card.pause().orElseThrow().reason()).isEqualTo("menunggu foto");
    assertThat(card.overdue()).isFalse();
  }

  @Test
  void a_planned_publication_tells_its_moment_and_is_never_overdue() {
    Way.to(office, "planned");
    office.clock().pass(Duration.ofHours(5));

    BoardCard card = cards("publish").get(0);
    assertThat(card.publishing()).isTrue();
    assertThat(card.publishAt()).contains(OfficeClock.MONDAY_8.plus(Duration.ofDays(1)));
    assertThat(card.overdue()).isFalse();
    assertThat(column("publish").oldest()).isEmpty();
  }

  @Test
  void a_revision_is_in_its_second_round() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");

    assertThat(cards("edit")).extracting(BoardCard::round).containsExactly(2);
  }

  @Test
  void a_step_that_the_procedure_has_no_longer_stands_at_the_end_while_articles_are_there() {
    Way.to(office, "compose");
    proceedUnder(
        Office.shippedProcedure()
            .replace("id: compose\n", "id: arrange\n")
            .replace("target: compose", "target: arrange")
            .replace("[compose, upload", "[arrange, upload")
            .replace("approve, compose, upload", "approve, arrange, upload"));

    assertThat(view().columns())
        .extracting(column -> column.step().id(), BoardColumn::size)
        .contains(tuple("arrange", 0))
        .endsWith(tuple("compose", 1));
  }
}
