package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.report.ComplianceLine;
import id.go.bengkaliskab.pesona.report.MonthlyReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a month counts. */
class ReportTest extends ReportStory {
  @Test
  void steps_are_counted_by_person_with_the_late_ones_and_the_median() {
    for (int minutes : List.of(10, 20, 70)) {
      ArticleId id = office.begin("rini");
      office.clock().pass(Duration.ofMinutes(minutes));
      office.perform(id, "rini", "submit");
    }
    ArticleId id = office.begin("hasan");
    office.clock().pass(Duration.ofMinutes(50));
    office.perform(id, "hasan", "submit");

    MonthlyReport report = reports().of(NOVEMBER, office.actor("zainal"));

    assertThat(report.lines())
        .extracting(
            ComplianceLine::step,
            ComplianceLine::name,
            it -> it.tally().done(),
            it -> it.tally().onTime(),
            it -> it.tally().late(),
            it -> it.tally().medianMinutes(),
            it -> it.standard().toMinutes())
        .containsExactly(
            tuple("create", "Hasan Basri", 1, 1, 0, "50.0", 60L),
            tuple("create", "Rini Astuti", 3, 2, 1, "20.0", 60L),
            tuple("create", "", 4, 3, 1, "35.0", 60L));
    assertThat(report.total().done()).isEqualTo(4);
  }

  @Test
  void all_eight_steps_count_once_in_the_order_of_the_procedure() {
    Way.to(office, "finished");

    assertThat(reports().of(NOVEMBER, office.actor("hasan")).lines())
        .extracting(ComplianceLine::number, ComplianceLine::login, it -> it.tally().done())
        .containsExactly(
            tuple(1, "rini", 1),
            tuple(2, "dedi", 1),
            tuple(3, "hasan", 1),
            tuple(4, "rini", 1),
            tuple(5, "nurul", 1),
            tuple(6, "dedi", 1),
            tuple(7, "nurul", 1),
            tuple(8, "nurul", 1));
  }

  @Test
  void a_publication_that_failed_is_counted_once_when_it_succeeds() {
    ArticleId id = Way.to(office, "publishing");
    office.perform(id, "system", "failed");

    assertThat(done("publish")).isZero();

    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "live");
    assertThat(done("publish")).isEqualTo(1);
  }

  @Test
  void minutes_of_a_publication_that_failed_make_the_one_that_succeeds_late() {
    ArticleId id = Way.to(office, "publish");
    office.clock().pass(Duration.ofMinutes(6));
    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "failed");
    office.clock().pass(Duration.ofMinutes(7));
    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "live");

    assertThat(reports().of(NOVEMBER, office.actor("zainal")).lines())
        .filteredOn(line -> line.step().equals("publish") && !line.name().isEmpty())
        .extracting(line -> line.tally().late(), line -> line.tally().medianMinutes())
        .containsExactly(tuple(1, "13.0"));
  }

  @Test
  void a_plan_that_was_given_up_is_no_publication() {
    ArticleId unscheduled = Way.to(office, "planned");
    office.perform(unscheduled, "nurul", "unschedule");
    ArticleId calledBack = Way.to(office, "planned");
    office.perform(calledBack, "hasan", "call-back");
    ArticleId moved = Way.to(office, "planned");
    office.perform(moved, "nurul", "reschedule");
    office.perform(moved, "system", "live");

    assertThat(done("publish")).isEqualTo(1);
  }

  @Test
  void a_step_that_was_broken_off_is_not_done() {
    ArticleId cancelled = Way.to(office, "edit");
    office.perform(cancelled, "hasan", "cancel");
    ArticleId resubmitted = Way.to(office, "compose");
    office.perform(resubmitted, "rini", "resubmit");
    ArticleId unpublished = Way.to(office, "share");
    office.perform(unpublished, "hasan", "unpublish");

    assertThat(done("edit")).isEqualTo(2);
    assertThat(done("compose")).isEqualTo(1);
    assertThat(done("share")).isZero();
  }

  @Test
  void a_month_begins_and_ends_at_midnight_in_the_office() {
    office.clock().set("2026-10-31T16:59:59Z");
    Way.to(office, "edit");
    office.clock().set("2026-10-31T17:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-30T16:59:59.999Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-30T17:00:00Z");
    Way.to(office, "edit");

    assertThat(done("create")).isEqualTo(2);
  }

  @Test
  void the_file_for_spreadsheets_has_a_heading_and_a_row_for_each_person_and_step() {
    office.staff().add("sari", "=HYPERLINK(\"http://x\")", "staf-pengolah-data");
    ArticleId id = office.begin("sari");
    office.clock().pass(Duration.ofMinutes(61));
    office.perform(id, "sari", "submit");

    assertThat(csv("zainal").split("\r\n"))
        .hasSize(2)
        .satisfies(
            rows -> {
              assertThat(rows[0]).startsWith("\uFEFFreport.column.month,report.column.number");
              assertThat(rows[1])
                  .startsWith("2026-11,1,")
                  .endsWith(",\"'=HYPERLINK(\"\"http://x\"\")\",sari,1,0,1,61.0,60");
            });
  }

  private int done(String step) {
    return reports().of(NOVEMBER, office.actor("zainal")).lines().stream()
        .filter(line -> line.step().equals(step) && !line.isSum())
        .mapToInt(line -> line.tally().done())
        .sum();
  }
}
