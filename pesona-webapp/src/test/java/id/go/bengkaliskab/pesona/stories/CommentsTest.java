package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Absence;
import id.go.bengkaliskab.pesona.workflow.Commenting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsTest {
  @TempDir static Path folder;
  private static Office office;

  private ArticleId article;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @BeforeEach
  void anArticleWaitsForApproval() {
    office.clock().reset();
    article = Way.to(office, "approve");
    office.remarks().clear();
  }

  @Test
  void a_comment_tells_who_when_what_and_where() {
    add("hasan", "  Tahunnya keliru.\r\nPeriksa lagi.  ", Place.block(2));

    assertThat(commenting().list(article, office.actor("rini")))
        .singleElement()
        .isEqualTo(
            new Comment(
                1,
                "hasan",
                "Hasan Basri",
                OfficeClock.MONDAY_8,
                office.state(article).revision(),
                "Tahunnya keliru.\nPeriksa lagi.",
                Optional.of(new Place("blocks[2]")),
                Optional.empty()));
  }

  @Test
  void comments_are_counted_for_each_article_and_listed_from_the_oldest() {
    ArticleId other = Way.to(office, "edit");
    add("hasan", "satu");
    commenting().add(other, office.actor("rini"), "lain", Optional.empty());
    add("dedi", "dua");

    assertThat(commenting().list(article, office.actor("zainal")))
        .extracting(Comment::number, Comment::text)
        .containsExactly(tuple(1, "satu"), tuple(2, "dua"));
  }

  @Test
  void a_comment_is_no_act_of_the_procedure() {
    int records = office.records(article).size();
    int revision = office.state(article).revision();

    add("hasan", "bagus");

    assertThat(office.records(article)).hasSize(records);
    assertThat(office.state(article).revision()).isEqualTo(revision);
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void it_concerns_writers_claimant_and_earlier_speakers_but_not_the_speaker() {
    office.desk().attendances().claim(article, office.actor("hasan"));
    add("zainal", "satu");
    add("rini", "dua");

    assertThat(office.remarks()).hasSize(2);
    assertThat(office.remarks().get(0).concerned()).isEqualTo(Set.of("rini", "dedi", "hasan"));
    assertThat(office.remarks().get(1).concerned()).isEqualTo(Set.of("dedi", "hasan", "zainal"));
  }

  @Test
  void resolving_tells_who_and_when_and_stays_with_the_first() {
    add("hasan", "satu");
    office.clock().pass(Duration.ofMinutes(5));
    commenting().resolve(article, 1, office.actor("dedi"));
    office.clock().pass(Duration.ofMinutes(5));
    Comment again = commenting().resolve(article, 1, office.actor("rini"));

    assertThat(again.isOpen()).isFalse();
    assertThat(again.resolution())
        .contains(
            new Comment.Resolution(
                "dedi", "Dedi Saputra", OfficeClock.MONDAY_8.plus(Duration.ofMinutes(5))));
    assertThat(commenting().list(article, office.actor("rini"))).containsExactly(again);
  }

  @Test
  void those_without_a_role_in_the_procedure_neither_read_nor_write_nor_resolve() {
    add("hasan", "satu");
    for (String login : new String[] {"pengelola", "tamu"}) {
      refusal(() -> commenting().list(article, office.actor(login)))
          .is(Refused.Kind.NOT_ALLOWED, "refusal.comment.role");
      refusal(() -> add(login, "x")).is(Refused.Kind.NOT_ALLOWED, "refusal.comment.role");
      refusal(() -> commenting().resolve(article, 1, office.actor(login)))
          .is(Refused.Kind.NOT_ALLOWED, "refusal.comment.role");
    }
    assertThat(commenting().list(article, office.actor("hasan")))
        .singleElement()
        .matches(Comment::isOpen);
  }

  @Test
  void a_deputy_comments_while_standing_in() {
    LocalDate monday = LocalDate.parse("2026-11-23");
    office
        .desk()
        .leaves()
        .set(
            "hasan",
            Optional.of(new Absence("hasan", monday, monday, Optional.of("tamu"))),
            office.actor("hasan"));
    try {
      add("tamu", "Sebagai pengganti.");
    } finally {
      office.desk().leaves().set("hasan", Optional.empty(), office.actor("hasan"));
    }

    assertThat(commenting().list(article, office.actor("hasan"))).hasSize(1);
  }

  @Test
  void an_empty_and_an_endless_comment_are_refused() {
    refusal(() -> add("hasan", " \n\u0007 ")).is(Refused.Kind.INVALID, "refusal.comment.empty");
    refusal(() -> add("hasan", "x".repeat(Comment.LONGEST + 1)))
        .is(Refused.Kind.INVALID, "refusal.comment.long");
    refusal(() -> commenting().resolve(article, 9, office.actor("hasan")))
        .is(Refused.Kind.NOT_FOUND, "refusal.comment.unknown");

    assertThat(commenting().list(article, office.actor("hasan"))).isEmpty();
    assertThat(office.remarks()).isEmpty();
  }

  private static Commenting commenting() {
    return office.desk().commenting();
  }

  private void add(String login, String text) {
    commenting().add(article, office.actor(login), text, Optional.empty());
  }

  private void add(String login, String text, Place place) {
    commenting().add(article, office.actor(login), text, Optional.of(place));
  }
}
