package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.agenda.Agenda;
import id.go.bengkaliskab.pesona.agenda.AgendaTask;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.StepEnds;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
  private static final Instant TUESDAY = OfficeClock.MONDAY_8.plus(Duration.ofDays(1));

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void state_and_record_tell_the_planned_moment() {
    ArticleId id = planned();

    assertThat(office.state(id).position().publishAt()).contains(TUESDAY);
    assertThat(office.state(id).position().isScheduled(office.clock().instant())).isTrue();
    assertThat(office.lastRecord(id).body().orElseThrow().details())
        .containsEntry("publishAt", TUESDAY.toString());
  }

  @Test
  void while_it_is_planned_the_plan_can_be_changed_and_the_article_taken_back() {
    ArticleId id = planned();

    assertThat(office.desk().options().of(id, office.actor("nurul")))
        .extracting(option -> option.outcome().id())
        .containsExactly("reschedule", "unschedule");
    assertThat(office.desk().options().of(id, office.actor("hasan")))
        .extracting(option -> option.outcome().id())
        .containsExactly("cancel", "call-back");
    refusal(() -> office.perform(id, "nurul", "publish"))
        .is(Kind.CONFLICT, "refusal.outcome.unknown");
    refusal(() -> office.perform(id, "rini", "unschedule")).is(Kind.NOT_ALLOWED, "refusal.role");
    refusal(() -> office.desk().attendances().claim(id, office.actor("nurul")))
        .is(Kind.CONFLICT, "refusal.article.scheduled");
    office.perform(id, "hasan", "call-back");
    assertThat(office.step(id)).isEqualTo("approve");
    assertThat(office.state(id).position().publishAt()).isEmpty();
  }

  @Test
  void once_the_moment_has_come_nothing_can_be_changed_any_more() {
    ArticleId id = planned();
    office.clock().set(TUESDAY.toString());

    for (String outcome : List.of("reschedule", "unschedule")) {
      refusal(() -> office.perform(id, "nurul", outcome))
          .is(Kind.CONFLICT, "refusal.outcome.unknown");
    }
    refusal(() -> office.perform(id, "hasan", "cancel"))
        .is(Kind.CONFLICT, "refusal.outcome.unknown");
  }

  @Test
  void a_moment_that_is_past_or_far_off_or_of_another_outcome_is_refused() {
    ArticleId id = Way.to(office, "publish");
    Everything before = Everything.of(office, id);

    refusal(() -> perform(id, "nurul", "publish", office.clock().instant()))
        .is(Kind.INVALID, "refusal.publish-at.past");
    refusal(() -> perform(id, "nurul", "publish", TUESDAY.plus(Duration.ofDays(400))))
        .is(Kind.INVALID, "refusal.publish-at.far");
    refusal(() -> perform(id, "hasan", "cancel", TUESDAY))
        .is(Kind.INVALID, "refusal.publish-at.outcome");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void the_agenda_shows_planned_publications_to_those_who_may_change_them() {
    ArticleId id = planned();
    Agenda agenda = new Agenda(office.store(), office.desk());
    Instant now = office.clock().instant();

    assertThat(agenda.scheduled(office.staff().person("nurul").orElseThrow(), now))
        .singleElement()
        .returns(id, AgendaTask::article)
        .returns(Optional.of(TUESDAY), AgendaTask::publishAt);
    assertThat(agenda.scheduled(office.staff().person("rini").orElseThrow(), now)).isEmpty();
    assertThat(agenda.desk(office.staff().person("nurul").orElseThrow(), now)).isEmpty();
  }

  @Test
  void the_attempts_of_a_plan_that_was_given_up_count_as_one_step_with_the_last() {
    ArticleId id = Way.to(office, "publish");
    office.clock().pass(Duration.ofMinutes(4));
    perform(id, "nurul", "publish", TUESDAY);
    office.clock().pass(Duration.ofHours(3));
    office.perform(id, "nurul", "unschedule");
    office.clock().pass(Duration.ofMinutes(5));
    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "live");

    assertThat(StepEnds.of(office.records(id)))
        .filteredOn(end -> end.entry().header().fact().step().equals("publish"))
        .singleElement()
        .satisfies(end -> assertThat(end.time().office()).isEqualTo(Duration.ofMinutes(9)))
        .satisfies(end -> assertThat(end.time().onTime()).isTrue());
    assertThat(office.verify().faults()).isEmpty();
  }

  private ArticleId planned() {
    ArticleId id = Way.to(office, "publish");
    perform(id, "nurul", "publish", TUESDAY);
    return id;
  }

  private void perform(ArticleId id, String login, String outcome, Instant publishAt) {
    office
        .desk()
        .workflow()
        .perform(
            new TransitionRequest(
                id,
                outcome,
                office.actor(login),
                Optional.of(Office.WHY),
                office.state(id).revision(),
                Optional.of(publishAt)));
  }
}
