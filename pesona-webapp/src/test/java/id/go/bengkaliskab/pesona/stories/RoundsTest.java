package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.record.StepEnds;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.PublicCopy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
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
  void an_article_can_be_cancelled_with_a_reason_at_any_time_before_publication() {
    for (String place :
        List.of("create", "edit", "approve", "compose", "upload", "correct", "publish")) {
      ArticleId id = Way.to(office, place);
      office.perform(id, "zainal", "cancel");

      assertThat(office.step(id)).isEqualTo("cancelled");
      assertThat(office.openTask(id)).isEmpty();
      assertThat(office.lastRecord(id).body().orElseThrow().reason()).contains(Office.WHY);
    }
  }

  @Test
  void whoever_has_claimed_an_article_may_cancel_it_and_a_colleague_may_not() {
    ArticleId id = Way.to(office, "edit");
    office.desk().attendances().claim(id, office.actor("dedi"));

    refusal(() -> office.perform(id, "rini", "cancel")).is(Kind.NOT_ALLOWED, "refusal.role");
    office.perform(id, "dedi", "cancel");
    assertThat(office.step(id)).isEqualTo("cancelled");
    assertThat(office.lastRecord(id).header().fact().role()).isEqualTo("staf-pengolah-data");
  }

  @Test
  void what_goes_public_is_noted_with_its_address_and_moment() {
    ArticleId id = Way.to(office, "share");

    PublicCopy copy = office.state(id).publicCopy().orElseThrow();
    assertThat(copy.path())
        .isEqualTo("/artikel/" + office.content(id).slug().orElseThrow().value());
    assertThat(copy.publishedAt()).isEqualTo(office.clock().instant());
    assertThat(copy.revision()).isEqualTo(office.state(id).revision() - 1);
  }

  @Test
  void failed_publishing_returns_to_the_step_with_the_reason_and_can_be_tried_again() {
    ArticleId id = Way.to(office, "publishing");
    office.perform(id, "system", "failed");

    assertThat(Way.place(office, id)).isEqualTo("publish");
    assertThat(office.lastRecord(id).body().orElseThrow().reason()).contains(Office.WHY);
    assertThat(office.state(id).publicCopy()).isEmpty();
    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "live");
    assertThat(office.step(id)).isEqualTo("share");
  }

  @Test
  void a_revision_begins_a_round_of_its_own_while_the_public_copy_stays() {
    ArticleId id = Way.to(office, "finished");
    PublicCopy copy = office.state(id).publicCopy().orElseThrow();

    office.perform(id, "nurul", "revise");

    assertThat(office.step(id)).isEqualTo("edit");
    assertThat(office.state(id).round()).isEqualTo(2);
    assertThat(office.state(id).publicCopy()).contains(copy);
    assertThat(office.state(id).approval()).isEmpty();
    assertThat(office.state(id).contributors()).isEmpty();
    assertThat(office.openTask(id).orElseThrow().round()).isEqualTo(2);
  }

  @Test
  void the_next_round_needs_its_own_checklist_approval_and_shares() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");

    refusal(() -> office.perform(id, "dedi", "request-approval"))
        .is(
            Kind.CONFLICT,
            "guard.checklist",
            "guard.checklist",
            "guard.checklist",
            "guard.checklist");
    Way.walk(office, id, "share");
    refusal(() -> office.perform(id, "nurul", "finish"))
        .is(
            Kind.CONFLICT,
            "guard.channel",
            "guard.channel",
            "guard.channel",
            "guard.channel",
            "guard.channel",
            "guard.channel");
    Way.walk(office, id, "finished");
    assertThat(office.state(id).round()).isEqualTo(2);
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void a_revised_article_keeps_the_day_of_its_first_publication() {
    ArticleId id = Way.to(office, "finished");
    PublicCopy first = office.state(id).publicCopy().orElseThrow();
    office.perform(id, "rini", "revise");
    office.clock().pass(Duration.ofDays(1));
    Way.walk(office, id, "share");

    PublicCopy second = office.state(id).publicCopy().orElseThrow();
    assertThat(second.publishedAt()).isEqualTo(first.publishedAt());
    assertThat(second.revision()).isGreaterThan(first.revision());
    office.clock().reset();
  }

  @Test
  void a_writer_of_the_first_round_may_approve_the_second() {
    ArticleId id = office.begin("hasan");
    office.perform(id, "hasan", "submit");
    Way.walk(office, id, "approve");
    office.clock().pass(Duration.ofHours(1));
    office.perform(id, "zainal", "approve");
    Way.walk(office, id, "finished");
    office.perform(id, "rini", "revise");
    Way.walk(office, id, "approve");

    office.perform(id, "hasan", "approve");

    assertThat(office.step(id)).isEqualTo("compose");
    office.clock().reset();
  }

  @Test
  void cancelling_a_revision_finishes_the_round_and_leaves_the_public_copy() {
    ArticleId id = Way.to(office, "finished");
    PublicCopy copy = office.state(id).publicCopy().orElseThrow();
    office.perform(id, "rini", "revise");

    office.perform(id, "hasan", "cancel");

    assertThat(office.step(id)).isEqualTo("finished");
    assertThat(office.state(id).publicCopy()).contains(copy);
    assertThat(office.openTask(id)).isEmpty();
    office.perform(id, "rini", "revise");
    assertThat(office.state(id).round()).isEqualTo(3);
  }

  @Test
  void an_article_at_rest_is_taken_off_the_site_with_a_reason() {
    for (String place : List.of("share", "finished")) {
      ArticleId id = Way.to(office, place);
      refusal(
              () ->
                  office.perform(
                      id, "nurul", "unpublish", Optional.empty(), office.state(id).revision()))
          .is(Kind.INVALID, "refusal.reason.missing");

      office.perform(id, "nurul", "unpublish");

      assertThat(office.step(id)).isEqualTo("unpublished");
      assertThat(office.state(id).publicCopy()).isEmpty();
      assertThat(office.openTask(id)).isEmpty();
    }
  }

  @Test
  void an_article_under_revision_is_taken_off_the_site_and_stays_in_its_step() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");
    Way.walk(office, id, "compose");

    office.perform(id, "zainal", "unpublish");

    assertThat(office.step(id)).isEqualTo("compose");
    assertThat(office.state(id).publicCopy()).isEmpty();
    assertThat(office.state(id).round()).isEqualTo(2);
    refusal(() -> office.perform(id, "zainal", "unpublish"))
        .is(Kind.CONFLICT, "refusal.outcome.unknown");
    Way.walk(office, id, "share");
    assertThat(office.state(id).publicCopy()).isPresent();
  }

  @Test
  void an_article_under_revision_is_not_revised_again() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");

    refusal(() -> office.perform(id, "dedi", "revise"))
        .is(Kind.CONFLICT, "refusal.outcome.unknown");
  }

  @Test
  void an_article_that_was_taken_off_the_site_can_be_revised_and_published_again() {
    ArticleId id = Way.to(office, "unpublished");
    refusal(() -> office.perform(id, "zainal", "revise")).is(Kind.NOT_ALLOWED, "refusal.role");

    office.perform(id, "rini", "revise");

    assertThat(office.step(id)).isEqualTo("edit");
    assertThat(office.state(id).round()).isEqualTo(2);
    Way.walk(office, id, "finished");
    assertThat(office.state(id).publicCopy()).isPresent();
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void a_cancelled_revision_brings_back_what_is_public() {
    ArticleId id = Way.to(office, "finished");
    Article shown = office.content(id);
    office.perform(id, "rini", "revise");
    office.save(Articles.withTitle(shown, "Judul yang tidak jadi"), "dedi");

    office.perform(id, "hasan", "cancel");

    assertThat(office.content(id)).isEqualTo(shown);
    Revision newest = office.revisions(id).get(0);
    assertThat(newest.cause()).isEqualTo(Revision.RESTORE);
    assertThat(newest.number()).isEqualTo(office.state(id).revision());
    assertThat(newest.article()).isEqualTo(shown);
    assertThat(office.lastRecord(id).header().fact().fingerprint()).contains(newest.fingerprint());
    office.perform(id, "rini", "revise");
    assertThat(office.content(id)).isEqualTo(shown);
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void a_rejected_article_is_checked_anew_in_the_same_round() {
    ArticleId id = Way.to(office, "approve");
    office.perform(id, "hasan", "reject");

    assertThat(office.state(id).round()).isEqualTo(1);
    refusal(() -> office.perform(id, "dedi", "request-approval"))
        .is(
            Kind.CONFLICT,
            "guard.checklist",
            "guard.checklist",
            "guard.checklist",
            "guard.checklist");
    office.check(id, "dedi");
    office.perform(id, "dedi", "request-approval");
    assertThat(office.step(id)).isEqualTo("approve");
  }

  @Test
  void the_record_tells_whether_the_time_of_an_act_ended_its_step() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");
    office.clock().pass(Duration.ofMinutes(2));
    office.perform(id, "zainal", "unpublish");

    StepTime time = office.lastRecord(id).header().fact().time().orElseThrow();
    assertThat(time.ended()).isFalse();
    assertThat(time.office()).isEqualTo(Duration.ofMinutes(2));
    assertThat(StepEnds.of(office.records(id)))
        .extracting(end -> end.entry().header().fact().outcome().orElseThrow())
        .doesNotContain("unpublish")
        .hasSize(8);
    assertThat(office.verify().faults()).isEmpty();
    office.clock().reset();
  }

  @Test
  void failed_publishing_counts_as_one_step_with_the_attempt_that_succeeded() {
    ArticleId id = Way.to(office, "publish");
    office.clock().pass(Duration.ofMinutes(6));
    office.perform(id, "nurul", "publish");
    office.clock().pass(Duration.ofMinutes(30));
    office.perform(id, "system", "failed");
    office.clock().pass(Duration.ofMinutes(7));
    office.perform(id, "nurul", "publish");
    assertThat(StepEnds.of(office.records(id)).stream().map(StepEnds.StepEnd::time).toList())
        .last()
        .satisfies(time -> assertThat(time.office()).isEqualTo(Duration.ofMinutes(13)))
        .satisfies(time -> assertThat(time.onTime()).isFalse());
    office.clock().reset();
  }

  @Test
  void a_cancelled_revision_of_a_withdrawn_article_leaves_it_off_the_site() {
    ArticleId id = Way.to(office, "finished");
    office.perform(id, "rini", "revise");
    office.perform(id, "nurul", "unpublish");

    office.perform(id, "hasan", "cancel");

    assertThat(office.step(id)).isEqualTo("unpublished");
    office.perform(id, "rini", "revise");
    assertThat(office.step(id)).isEqualTo("edit");
  }
}
