package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EightStepsTest {
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

  @BeforeEach
  void resetClock() {
    office.clock().reset();
  }

  @Test
  void an_article_goes_through_all_eight_steps_and_each_leaves_one_record() {
    ArticleId id = Way.to(office, "finished");

    assertThat(office.transitionsOf(id))
        .extracting(entry -> entry.header().fact().outcome().orElseThrow())
        .containsExactly(
            "submit",
            "request-approval",
            "approve",
            "composed",
            "uploaded",
            "correct",
            "publish",
            "live",
            "finish");
    assertThat(office.transitionsOf(id))
        .extracting(entry -> entry.header().fact().target().orElseThrow())
        .containsExactly(
            "edit",
            "approve",
            "compose",
            "upload",
            "correct",
            "publish",
            "publishing",
            "share",
            "finished");
    assertThat(office.transitionsOf(id))
        .extracting(entry -> entry.header().fact().role())
        .containsExactly(
            "staf-pengolah-data",
            "staf-pengolah-data",
            "kasi",
            "staf-pengolah-data",
            "staf-admin",
            "staf-pengolah-data",
            "staf-admin",
            "",
            "staf-admin");
  }

  @Test
  void the_records_of_an_article_form_an_unbroken_chain() {
    ArticleId id = Way.to(office, "finished");

    List<Entry> records = office.records(id);
    assertThat(records.get(0).header().fact().kind()).isEqualTo("begin");
    assertThat(records).extracting(entry -> entry.header().sequence()).isSorted();
    for (int i = 1; i < records.size(); i++) {
      assertThat(records.get(i).header().previousHash()).isEqualTo(records.get(i - 1).hash());
    }
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void every_transition_makes_a_revision_and_the_newest_is_the_state_of_the_article() {
    ArticleId id = Way.to(office, "share");

    assertThat(office.revisions(id)).hasSize(office.state(id).revision());
    assertThat(office.revisions(id).get(0).number()).isEqualTo(office.state(id).revision());
    assertThat(office.revisions(id).get(0).article()).isEqualTo(office.content(id));
  }

  @Test
  void an_unfinished_article_is_in_the_work_queue_and_a_finished_one_is_not() {
    ArticleId id = Way.to(office, "share");
    assertThat(office.openTask(id))
        .hasValueSatisfying(task -> assertThat(task.step()).isEqualTo("share"));

    Way.walk(office, id, "finished");

    assertThat(office.openTask(id)).isEmpty();
  }

  @Test
  void minutes_inside_office_hours_count_in_full() {
    ArticleId id = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(12));
    Way.walk(office, id, "approve");

    StepTime time = lastTime(id);
    assertThat(time.office()).isEqualTo(Duration.ofMinutes(12));
    assertThat(time.clock()).isEqualTo(Duration.ofMinutes(12));
    assertThat(time.standard()).isEqualTo(Duration.ofMinutes(15));
    assertThat(time.onTime()).isTrue();
  }

  @Test
  void the_lunch_break_does_not_count() {
    office.clock().set("2026-11-23T04:55:00Z");
    ArticleId id = Way.to(office, "edit");
    office.clock().set("2026-11-23T06:05:00Z");
    Way.walk(office, id, "approve");

    assertThat(lastTime(id).clock()).isEqualTo(Duration.ofMinutes(70));
    assertThat(lastTime(id).office()).isEqualTo(Duration.ofMinutes(10));
    assertThat(lastTime(id).onTime()).isTrue();
  }

  @Test
  void a_weekend_between_friday_evening_and_monday_morning_does_not_count() {
    office.clock().set("2026-11-27T09:25:00Z");
    ArticleId id = Way.to(office, "edit");
    office.clock().set("2026-11-30T00:40:00Z");
    Way.walk(office, id, "approve");

    assertThat(lastTime(id).office()).isEqualTo(Duration.ofMinutes(15));
    assertThat(lastTime(id).clock()).isEqualTo(Duration.parse("PT63H15M"));
    assertThat(lastTime(id).onTime()).isTrue();
  }

  @Test
  void a_step_that_took_longer_than_its_standard_time_is_recorded_as_late() {
    ArticleId id = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(15).plusSeconds(1));
    Way.walk(office, id, "approve");

    assertThat(lastTime(id).onTime()).isFalse();
  }

  @Test
  void what_the_system_does_has_no_step_time() {
    ArticleId id = Way.to(office, "share");

    assertThat(office.lastRecord(id).header().fact().outcome()).contains("live");
    assertThat(office.lastRecord(id).header().fact().time()).isEmpty();
  }

  private static StepTime lastTime(ArticleId id) {
    return office.lastRecord(id).header().fact().time().orElseThrow();
  }
}
