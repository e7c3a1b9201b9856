package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.report.ArticleRecords;
import id.go.bengkaliskab.pesona.report.ComplianceLine;
import id.go.bengkaliskab.pesona.report.MonthlyReport;
import id.go.bengkaliskab.pesona.report.RecordLine;
import id.go.bengkaliskab.pesona.report.Reports;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

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
  void staff_see_themselves_and_nobody_else() {
    Way.to(office, "finished");

    MonthlyReport report = reports().of(NOVEMBER, office.actor("rini"));

    assertThat(report.only()).contains("rini");
    assertThat(report.lines()).extracting(ComplianceLine::login).containsOnly("rini");
    assertThat(csv("rini")).contains("Rini Astuti").doesNotContain("Hasan", "nurul");
  }

  @Test
  void kabid_kasi_administrator_and_a_deputy_see_everybody() {
    Way.to(office, "finished");
    LocalDate monday = LocalDate.parse("2026-11-23");
    office
        .desk()
        .leaves()
        .set(
            "hasan",
            Optional.of(new Absence("hasan", monday, monday, Optional.of("dedi"))),
            office.actor("hasan"));

    for (String login : List.of("zainal", "hasan", "pengelola", "dedi")) {
      assertThat(reports().of(NOVEMBER, office.actor(login)).only()).as(login).isEmpty();
    }
    refusal(() -> reports().of(NOVEMBER, office.actor("tamu")))
        .is(Refused.Kind.NOT_ALLOWED, "refusal.report.role");
    refusal(() -> csv("tamu")).is(Refused.Kind.NOT_ALLOWED, "refusal.report.role");
  }

  @Test
  void reading_of_others_leaves_a_record_and_reading_of_oneself_none() {
    Way.to(office, "finished");
    reports().of(NOVEMBER, office.actor("rini"));
    reports().of(NOVEMBER, office.actor("zainal"));
    reports().of(NOVEMBER, office.actor("zainal"));
    reports().of(NOVEMBER.minusMonths(1), office.actor("zainal"));
    office.clock().pass(Duration.ofMinutes(61));
    reports().of(NOVEMBER, office.actor("zainal"));

    assertThat(ofOffice())
        .extracting(
            it -> it.header().fact().kind(),
            it -> it.header().fact().actor(),
            it -> it.header().fact().role(),
            it -> it.body().orElseThrow().details().get("subject"))
        .containsExactly(
            tuple("reading", "zainal", "kabid", "report 2026-11"),
            tuple("reading", "zainal", "kabid", "report 2026-10"),
            tuple("reading", "zainal", "kabid", "report 2026-11"));
    assertThat(office.verify().green()).isTrue();
  }

  @Test
  void every_export_leaves_a_record() {
    Way.to(office, "edit");
    csv("rini");
    csv("rini");

    assertThat(ofOffice()).extracting(it -> it.header().fact().kind()).containsOnly("export");
    assertThat(ofOffice()).hasSize(2);
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

  @Test
  void those_who_work_on_an_article_read_its_records_as_part_of_that() {
    ArticleId id = Way.to(office, "compose");

    List<RecordLine> lines = articleRecords().lines(id, office.actor("rini"));
    articleRecords().lines(id, office.actor("hasan"));
    articleRecords().lines(id, office.actor("dedi"));

    assertThat(ofOffice()).isEmpty();
    assertThat(lines)
        .extracting(
            RecordLine::sequence, RecordLine::kind, RecordLine::name, it -> it.time().isPresent())
        .containsExactly(
            tuple(1L, "begin", "Rini Astuti", false),
            tuple(2L, "transition", "Rini Astuti", true),
            tuple(3L, "transition", "Dedi Saputra", true),
            tuple(4L, "transition", "Hasan Basri", true));
    RecordLine approval = lines.get(3);
    assertThat(approval.at().toString()).startsWith("2026-11-23T08:00+07:00");
    assertThat(approval.step().orElseThrow().id()).startsWith("3. Menyetujui artikel");
    assertThat(approval.role().orElseThrow().id()).isEqualTo("Kasi");
    assertThat(approval.outcome()).isPresent();
    assertThat(approval.reason()).contains(Office.WHY);
  }

  @Test
  void others_read_the_records_of_an_article_and_a_record_tells_so() {
    ArticleId id = Way.to(office, "compose");

    articleRecords().lines(id, office.actor("zainal"));
    articleRecords().entries(id, office.actor("zainal"));
    articleRecords().entries(id, office.actor("pengelola"));

    assertThat(ofOffice())
        .extracting(
            it -> it.header().fact().actor(),
            it -> it.body().orElseThrow().details().get("subject"))
        .containsExactly(tuple("zainal", "records " + id), tuple("pengelola", "records " + id));
    refusal(() -> articleRecords().lines(id, office.actor("tamu")))
        .is(Refused.Kind.NOT_ALLOWED, "refusal.report.role");
    assertThat(ofOffice()).hasSize(2);
  }

  @Test
  @Timeout(120)
  void a_month_of_ten_thousand_records_is_told_within_seconds() {
    Chain chain = new Chain(new SecureRandom());
    Instant start = OfficeClock.MONDAY_8;
    for (int batch = 0; batch < 100; batch++) {
      int first = batch * 100;
      String stream = "%016x-202611".formatted(batch * 7_919_777_777L);
      office
          .store()
          .change(
              unit ->
                  IntStream.range(first, first + 100)
                      .forEach(
                          n -> chain.append(unit, stream, start.plusSeconds(n), fact(n), BODY)));
    }

    long before = System.nanoTime();
    MonthlyReport report = reports().of(NOVEMBER, office.actor("zainal"));
    Duration took = Duration.ofNanos(System.nanoTime() - before);

    assertThat(report.total().done()).isEqualTo(10_000);
    assertThat(report.lines()).hasSize(11);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
  }

  private static final Body BODY = new Body("Seseorang", Optional.empty(), Map.of());

  private Fact fact(int n) {
    return new Fact(
        Fact.TRANSITION,
        "orang-" + n % 10,
        "staf-pengolah-data",
        "test",
        "create",
        Optional.of("submit"),
        Optional.of("edit"),
        1,
        1,
        2,
        Optional.empty(),
        office.procedure().hash(),
        Optional.of(
            new StepTime(
                Duration.ofSeconds(n),
                Duration.ofSeconds(n),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofMinutes(60))));
  }

  private int done(String step) {
    return reports().of(NOVEMBER, office.actor("zainal")).lines().stream()
        .filter(line -> line.step().equals(step) && !line.isSum())
        .mapToInt(line -> line.tally().done())
        .sum();
  }

  private List<Entry> ofOffice() {
    return office.store().read(reading -> Chain.list(reading, Chain.OFFICE));
  }

  private String csv(String login) {
    return new String(
        reports().csv(NOVEMBER, office.actor(login), Locale.forLanguageTag("id")),
        StandardCharsets.UTF_8);
  }

  private Reports reports() {
    Sentences keys =
        new Sentences((locale, key, arguments) -> key, office.procedure().officeHours().zone());
    return new Reports(
        office.store(),
        office.desk(),
        office.staff(),
        new Chain(new SecureRandom()),
        keys,
        office.clock());
  }

  private ArticleRecords articleRecords() {
    return new ArticleRecords(
        office.store(), office.desk(), new Chain(new SecureRandom()), office.clock());
  }
}
