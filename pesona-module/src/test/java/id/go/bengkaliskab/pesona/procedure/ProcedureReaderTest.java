package id.go.bengkaliskab.pesona.procedure;

import static id.go.bengkaliskab.pesona.procedure.ShippedProcedure.faults;
import static id.go.bengkaliskab.pesona.procedure.ShippedProcedure.lineOf;
import static id.go.bengkaliskab.pesona.procedure.ShippedProcedure.replace;
import static id.go.bengkaliskab.pesona.procedure.ShippedProcedure.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureReaderTest {
  @Test
  void many_faults_are_told_at_once_each_with_its_line() {
    String yaml = with("target: upload\n", "target: uploadd\n");
    yaml = replace(yaml, "standardMinutes: 60", "standardMinutes: 600");
    yaml = replace(yaml, "guards: [not-own-work]", "guards: [not-own-wrok]");
    yaml = replace(yaml, "inPlace: [kabid]", "inPlace: [bupati]");
    yaml = replace(yaml, "date: 2026-02-17", "date: 2026-02-30");
    yaml = replace(yaml, "hosts: [plus.google.com]", "hosts: [\"https://plus.google.com\"]");
    yaml = replace(yaml, "    number: {id: \"NO\", en: \"NO.\"}", "    number: {id: \"NO\"}");

    assertThat(faults(yaml))
        .extracting(ProcedureFault::line, ShippedProcedure::english)
        .containsExactly(
            tuple(
                lineOf(yaml, "standardMinutes: 600"),
                "step \"create\": \"standardMinutes\" is \"600\"; a whole number from 1 to 480 is"
                    + " expected"),
            tuple(
                lineOf(yaml, "[bupati]"),
                "step \"approve\": \"bupati\" in \"inPlace\" is no role; known are kabid, kasi,"
                    + " staf-pengolah-data, staf-admin"),
            tuple(
                lineOf(yaml, "not-own-wrok"),
                "step \"approve\": outcome \"approve\": \"not-own-wrok\" in \"guards\" is no guard;"
                    + " known are approval-covers-content, approver-left, channels-settled,"
                    + " checklist-complete, fits-format, has-media, has-seo, has-slug, has-text, has-title,"
                    + " media-described, not-excluded, not-own-work"),
            tuple(
                lineOf(yaml, "uploadd"),
                "step \"compose\": outcome \"composed\": it leads to \"uploadd\", which is no step;"
                    + " steps are create, edit, approve, compose, upload, correct, publish, share,"
                    + " and the ends cancelled, finished, publishing, unpublished"),
            tuple(
                lineOf(yaml, "https://plus"),
                "channel \"google-plus\": \"https://plus.google.com\" is no host name; one like"
                    + " www.example.com is expected, in lower case, without https:// and without a"
                    + " path"),
            tuple(
                lineOf(yaml, "2026-02-30"),
                "officeHours: holidays: 2026: holiday 3: \"2026-02-30\" is no date; one like"
                    + " 2026-08-17 is expected"),
            tuple(lineOf(yaml, "number: {id: \"NO\"}"), "sheet: table: number: \"en\" is missing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          standardMinutes: 60     | standardMinutes: 0      | is "0"; a whole number from 1 to 480
          standardMinutes: 60     | standardMinutes: 15.5   | is "15.5"; a whole number
          number: 3               | number: 4               | its number is 4; in the order of the file it is step 3
          mayChange: []           | maychange: []           | unknown key "maychange"
          mayChange: []           | unused: []              | "mayChange" is missing
          mayChange: []           | mayChange: [words]      | "words" in "mayChange" is no part of an article
          mayChange: []           | mayChange: text         | "mayChange" has to be a list
          performers: [kasi]      | performers: [camat]     | nobody can do it: none of its performers is a role
          performers: [kasi]      | performers: []          | nobody can do it
          performers: [kasi]      | performers: [kasi, kasi] | "kasi" stands twice in "performers"
          inPlace: [kabid]        | inPlace: [kasi]         | "kasi" performs it, and cannot stand in as well
          performers: [kasi]      | performers: [claimant]  | "claimant" in "performers" is no role
          retired: true           | retired: ja             | "retired" is "ja"; true or false is expected
          - id: reject            | - id: approve           | the id "approve" stands twice
          - id: reject            | - id: Tolak!            | has to be lower-case words joined by hyphens
          - id: reject            | - id: cancel            | step "approve" has an outcome of that id itself
          - id: kasi              | - id: kabid             | role "kabid" stands twice in roles
          - id: kasi              | - id: claimant          | role "claimant": that word is taken
          id: share               | id: finished            | step "finished": that word is taken
          from: [published]       | from: []                | it begins nowhere
          from: [published]       | from: [nowhere]         | "nowhere" in "from" is no step
          target: unpublished     | target: publishing      | only a step's own outcome can lead to publishing
          claimLapseMinutes: 30   | claimLapseMinutes: 0    | is "0"; a whole number from 1 to 480
          daysWithoutPublication: 7 | daysWithoutPublication: 0 | staleness: "daysWithoutPublication" is "0"; a whole number from 1 to 365
          daysInStep: 3           | daysInStep: 366         | staleness: "daysInStep" is "366"; a whole number from 1 to 365
          daysInStep: 3           | daysInStep: three       | staleness: "daysInStep" is "three"; a whole number
          daysInStep: 3           | stepDays: 3             | unknown key "stepDays"; keys are daysWithoutPublication, daysInStep
          retired: true           | retired: false          | only a retired channel has successors
          [whatsapp, telegram     | [myspace, telegram      | "myspace" in "successors" is no channel
          hosts: [t.me            | hosts: [x.com           | the host x.com belongs to channel "x" already
          hosts: [t.me            | hosts: [T.ME            | "T.ME" is no host name
          hosts: [t.me, telegram.me] | hosts: []            | without a host no link to a post can be checked
          zone: Asia/Jakarta      | zone: Asia/Bengkalis    | "Asia/Bengkalis" is no time zone
          zone: Asia/Jakarta      | zone: Europe/Amsterdam  | Europe/Amsterdam changes its clocks
          monday: [               | senin: [                | unknown key "senin"
          "13:00-16:00"           | "11:00-16:00"           | monday: 11:00-16:00 overlap the hours before them
          "13:00-16:00"           | "16:00-13:00"           | "16:00-13:00" are no hours
          "13:00-16:00"           | "13:00-24:30"           | "13:00-24:30" are no hours
          2026:                   | next year:              | "next year" is no year
          date: 2026-01-16        | date: 2026-01-01        | 2026-01-01 stands twice
          date: 2026-01-16        | date: 2025-01-16        | 2025-01-16 is not in 2026
          date: 2026-01-16        | date: 16 Januari        | "16 Januari" is no date
          """)
  void a_fault_is_told_where_it_is(String found, String replacement, String message) {
    String yaml = with(found, replacement);

    assertThat(faults(yaml))
        .anySatisfy(fault -> assertThat(ShippedProcedure.english(fault)).contains(message))
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(ShippedProcedure.FILE));
  }

  @Test
  void a_limit_of_staleness_that_is_missing_beside_the_other_is_a_fault_on_the_line_of_both() {
    String yaml = with("  daysInStep: 3\n", "");

    assertThat(faults(yaml))
        .extracting(ProcedureFault::line, ShippedProcedure::english)
        .containsExactly(
            tuple(
                lineOf(yaml, "  daysWithoutPublication: 7"),
                "staleness: \"daysInStep\" is missing"));
  }

  @Test
  void a_version_of_before_staleness_had_limits_is_read_with_the_usual_ones() {
    String yaml = with("staleness:\n  daysWithoutPublication: 7\n  daysInStep: 3\n", "");

    assertThat(ShippedProcedure.read(yaml).staleness()).isEqualTo(new StalenessLimits(7, 3));
  }

  @Test
  void the_office_sets_its_own_limits_of_staleness() {
    String yaml = with("daysWithoutPublication: 7", "daysWithoutPublication: 14");

    assertThat(ShippedProcedure.read(yaml).staleness()).isEqualTo(new StalenessLimits(14, 3));
  }

  @Test
  void an_outcome_of_the_system_needs_one_that_leads_to_publishing() {
    String yaml = ShippedProcedure.text().replace("target: publishing", "target: share");

    assertThat(faults(yaml))
        .anySatisfy(
            fault ->
                assertThat(ShippedProcedure.english(fault))
                    .contains(
                        "it has an outcome of the system, and none that leads to publishing"));
  }

  @Test
  void a_doubled_key_is_a_fault_on_its_second_line() {
    String yaml = with("    standardMinutes: 60\n", "    standardMinutes: 60\n    needs: {}\n");

    assertThat(faults(yaml))
        .extracting(ProcedureFault::line, ShippedProcedure::english)
        .contains(
            tuple(lineOf(yaml, "needs: {}"), "step \"create\": the key \"needs\" stands twice"));
  }

  @Test
  void a_step_that_no_way_leads_to_is_a_fault_on_its_id() {
    String yaml = with("target: correct\n", "target: publish\n");

    assertThat(faults(yaml))
        .extracting(ProcedureFault::line, ShippedProcedure::english)
        .containsExactly(
            tuple(
                lineOf(yaml, "id: correct\n"),
                "step \"correct\": no way leads to it from step \"create\""));
  }

  @Test
  void a_step_from_which_nothing_ends_is_a_fault() {
    String yaml = with("target: finished", "target: share");

    assertThat(faults(yaml))
        .extracting(ShippedProcedure::english)
        .hasSize(8)
        .contains("step \"share\": no way leads from it to \"finished\"");
  }

  @Test
  void publishing_that_nothing_answers_is_a_fault() {
    String yaml = ShippedProcedure.text().replace("        system: true\n", "");

    assertThat(faults(yaml))
        .extracting(ShippedProcedure::english)
        .containsExactly(
            "step \"publish\": it leads to publishing, and no outcome with \"system: true\" ends"
                + " that");
  }

  @Test
  void a_guard_that_the_software_lacks_is_a_fault() {
    byte[] yaml = ShippedProcedure.text().getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(InvalidProcedure.class)
        .isThrownBy(() -> new ProcedureReader(Set.of()).read("sop.yaml", yaml))
        .withMessageContaining("\"not-own-work\" in \"guards\" is no guard; known are none");
  }

  @Test
  void the_version_stays_when_comments_layout_quotes_or_line_ends_change() {
    String hash = ShippedProcedure.read().hash();

    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(
            List.of(
                "# checked by the office\n" + ShippedProcedure.text(),
                ShippedProcedure.text().replaceAll("(?m)^ *#.*\n", ""),
                ShippedProcedure.text().replace("\n", "\r\n"),
                "\uFEFF" + ShippedProcedure.text(),
                with("target: approve", "target:   \"approve\"")))
        .allSatisfy(yaml -> assertThat(ShippedProcedure.read(yaml).hash()).isEqualTo(hash));
  }

  @Test
  void the_version_changes_with_a_minute_a_word_or_an_order() {
    assertThat(
            List.of(
                ShippedProcedure.text(),
                with("standardMinutes: 60", "standardMinutes: 61"),
                with("label: {id: Tolak", "label: {id: Tolak saja"),
                with("[staf-pengolah-data, kasi]", "[kasi, staf-pengolah-data]")))
        .extracting(yaml -> ShippedProcedure.read(yaml).hash())
        .doesNotHaveDuplicates();
  }
}
