package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.report.ComplianceLine;
import id.go.bengkaliskab.pesona.report.MonthlyReport;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees whose work, and the record that it leaves. */
class ReportReadersTest extends ReportStory {
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
}
