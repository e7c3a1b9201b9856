package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.BoardCard;
import id.go.bengkaliskab.pesona.board.BoardColumn;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.BoardWish;
import id.go.bengkaliskab.pesona.board.Colleague;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardTest {
  @TempDir Path folder;
  private Office office;
  private Board board;

  @BeforeEach
  void open() {
    office = new Office(folder);
    board = new Board(office.store(), office.desk(), office.staff());
  }

  @AfterEach
  void close() {
    office.close();
  }

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

  @Test
  void a_revision_is_in_its_second_round() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");

    assertThat(cards("edit")).extracting(BoardCard::round).containsExactly(2);
  }

  @Test
  void a_step_that_the_procedure_has_no_longer_stands_at_the_end_while_articles_are_there() {
    Way.to(office, "compose");
    office.open(
        Office.shippedProcedure()
            .replace("id: compose\n", "id: arrange\n")
            .replace("target: compose", "target: arrange")
            .replace("[compose, upload", "[arrange, upload")
            .replace("approve, compose, upload", "approve, arrange, upload"));
    board = new Board(office.store(), office.desk(), office.staff());

    assertThat(view().columns())
        .extracting(column -> column.step().id(), BoardColumn::size)
        .contains(tuple("arrange", 0))
        .endsWith(tuple("compose", 1));
  }

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
    office.open(Office.shippedProcedure().replace("daysInStep: 3", "daysInStep: 4"));
    board = new Board(office.store(), office.desk(), office.staff());

    assertThat(view().staleness().steps().get(0).tooOld()).isFalse();
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

  private BoardView view() {
    return show(BoardWish.EVERYTHING);
  }

  private BoardView show(BoardWish wish) {
    return board.show(office.actor("zainal"), wish, now());
  }

  private BoardColumn column(String step) {
    return view().columns().stream()
        .filter(column -> column.step().id().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private List<BoardCard> cards(String step) {
    return column(step).cards();
  }

  private Instant now() {
    return office.clock().instant();
  }
}
