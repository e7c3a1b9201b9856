package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.Absence;
import id.go.bengkaliskab.pesona.workflow.Approval;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

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

  @AfterEach
  void everybodyIsBack() {
    office.clock().reset();
    office.staff().remove("umar");
    for (String login : List.of("hasan", "zainal")) {
      office.desk().leaves().set(login, Optional.empty(), office.actor("zainal"));
    }
  }

  @Test
  void an_approval_keeps_the_fingerprints_and_the_revision_it_was_given_for() {
    ArticleId id = Way.to(office, "approve");
    int seen = office.state(id).revision();
    office.perform(id, "hasan", "approve");

    Approval approval = office.state(id).approval().orElseThrow();
    assertThat(approval.revision()).isEqualTo(seen);
    assertThat(approval.login()).isEqualTo("hasan");
    assertThat(approval.role()).isEqualTo("kasi");
    assertThat(approval.inPlace()).isEmpty();
    assertThat(approval.at()).isEqualTo(office.clock().instant());
    assertThat(approval.covers(office.revisions(id).get(0).fingerprint())).isTrue();
  }

  @Test
  void a_kasi_cannot_approve_what_he_wrote() {
    ArticleId id = waitingFor("hasan", "dedi");

    refusal(() -> office.perform(id, "hasan", "approve")).is(Kind.CONFLICT, "guard.own-work");
  }

  @Test
  void a_deputy_cannot_approve_what_she_edited() {
    absent("hasan", Optional.of("dedi"));
    ArticleId id = waitingFor("rini", "dedi");
    Everything before = Everything.of(office, id);

    refusal(() -> office.perform(id, "dedi", "approve")).is(Kind.CONFLICT, "guard.own-work");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void whoever_only_changed_a_caption_has_a_hand_in_the_text() {
    ArticleId id = Way.to(office, "create");
    office.save(
        Articles.withBlock(
            office.content(id), 1, new Block.Photo(Articles.captioned(Articles.BEACH, "Baru"))),
        "hasan");
    office.desk().attendances().release(id, office.actor("hasan"));
    Way.walk(office, id, "approve");

    refusal(() -> office.perform(id, "hasan", "approve")).is(Kind.CONFLICT, "guard.own-work");
  }

  @Test
  void the_kabid_stands_in_for_a_kasi_whose_own_work_it_is_and_the_record_says_so() {
    ArticleId id = waitingFor("hasan", "dedi");

    office.perform(id, "zainal", "approve");

    assertThat(office.state(id).approval().orElseThrow().inPlace()).contains("own-work");
    assertThat(inPlace(office.lastRecord(id))).contains("own-work");
    assertThat(office.lastRecord(id).header().fact().role()).isEqualTo("kabid");
  }

  @Test
  void the_kabid_does_not_stand_in_while_another_kasi_could_approve() {
    office.staff().add("umar", "Umar Said", "kasi");
    ArticleId id = waitingFor("hasan", "dedi");

    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.NOT_ALLOWED, "refusal.role");
    office.perform(id, "umar", "approve");
    assertThat(office.step(id)).isEqualTo("compose");
  }

  @Test
  void the_kabid_does_not_stand_in_before_the_time_is_over() {
    ArticleId id = Way.to(office, "approve");
    office.clock().pass(Duration.ofMinutes(15));

    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void the_kabid_stands_in_when_the_approval_is_overdue_and_the_record_says_so() {
    ArticleId id = Way.to(office, "approve");
    office.clock().pass(Duration.ofMinutes(15).plusSeconds(1));

    office.perform(id, "zainal", "approve");

    assertThat(inPlace(office.lastRecord(id))).contains("overdue");
  }

  @Test
  void a_night_does_not_make_an_approval_overdue() {
    office.clock().set("2026-11-23T08:55:00Z");
    ArticleId id = Way.to(office, "approve");
    office.clock().set("2026-11-24T00:35:00Z");

    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void a_pause_does_not_make_an_approval_overdue() {
    ArticleId id = Way.to(office, "approve");
    office.desk().attendances().pause(id, office.actor("hasan"), "menunggu Camat");
    office.clock().pass(Duration.ofHours(2));
    office.desk().attendances().resume(id, office.actor("hasan"));

    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void the_kabid_stands_in_for_an_absent_kasi_and_the_record_says_so() {
    ArticleId id = Way.to(office, "approve");
    absent("hasan", Optional.empty());

    office.perform(id, "zainal", "reject");

    assertThat(inPlace(office.lastRecord(id))).contains("absent");
    assertThat(office.step(id)).isEqualTo("edit");
  }

  @Test
  void the_kabid_cannot_approve_what_he_has_a_hand_in_even_in_place() {
    office.staff().add("zainal", "Zainal Abidin", "kabid", "staf-pengolah-data");
    ArticleId id = waitingFor("rini", "zainal");
    absent("hasan", Optional.empty());

    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.CONFLICT, "guard.own-work");
    office.staff().add("zainal", "Zainal Abidin", "kabid");
  }

  @Test
  void a_deputy_holds_the_role_on_the_dates_and_not_outside_them() {
    ArticleId first = Way.to(office, "approve");
    ArticleId second = Way.to(office, "approve");
    office
        .desk()
        .leaves()
        .set(
            "hasan",
            Optional.of(new Absence("hasan", MONDAY, MONDAY.plusDays(1), Optional.of("nurul"))),
            office.actor("hasan"));

    office.clock().set("2026-11-24T16:59:59Z");
    office.perform(first, "nurul", "approve");
    assertThat(office.lastRecord(first).header().fact().role()).isEqualTo("kasi");
    assertThat(office.state(first).approval().orElseThrow().inPlace()).isEmpty();

    office.clock().set("2026-11-24T17:00:00Z");
    refusal(() -> office.perform(second, "nurul", "approve")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void with_a_deputy_present_the_kabid_does_not_stand_in() {
    absent("hasan", Optional.of("nurul"));
    ArticleId id = Way.to(office, "create");
    Way.walk(office, id, "approve");

    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void approval_cannot_be_requested_when_no_approver_is_left() {
    ArticleId id = begun("hasan", "dedi");
    absent("zainal", Optional.empty());
    office.check(id, "dedi");
    Everything before = Everything.of(office, id);

    refusal(() -> office.perform(id, "dedi", "request-approval"))
        .is(Kind.CONFLICT, "guard.no-approver");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void approval_cannot_be_requested_by_the_only_one_who_could_give_it() {
    absent("zainal", Optional.empty());
    absent("hasan", Optional.of("dedi"));
    ArticleId id = begun("rini", "dedi");
    office.check(id, "dedi");

    refusal(() -> office.perform(id, "dedi", "request-approval"))
        .is(Kind.CONFLICT, "guard.no-approver");
    office.desk().attendances().release(id, office.actor("dedi"));
    office.perform(id, "rini", "request-approval");
    assertThat(office.step(id)).isEqualTo("approve");
  }

  @Test
  void a_rejected_article_returns_to_editing_with_the_reason() {
    ArticleId id = Way.to(office, "approve");
    refusal(
            () ->
                office.perform(
                    id, "hasan", "reject", Optional.of("  "), office.state(id).revision()))
        .is(Kind.INVALID, "refusal.reason.missing");

    office.perform(id, "hasan", "reject");

    assertThat(office.step(id)).isEqualTo("edit");
    assertThat(office.state(id).approval()).isEmpty();
    assertThat(office.lastRecord(id).body().orElseThrow().reason()).contains(Office.WHY);
  }

  @Test
  void a_reason_has_an_end() {
    ArticleId id = Way.to(office, "approve");

    refusal(
            () ->
                office.perform(
                    id,
                    "hasan",
                    "reject",
                    Optional.of("x".repeat(2_001)),
                    office.state(id).revision()))
        .is(Kind.INVALID, "refusal.reason.long");
  }

  @Test
  void only_the_person_and_the_kabid_set_an_absence() {
    Absence away = new Absence("hasan", MONDAY, MONDAY, Optional.empty());

    for (String login : List.of("rini", "nurul", "tamu", "pengelola")) {
      refusal(() -> office.desk().leaves().set("hasan", Optional.of(away), office.actor(login)))
          .is(Kind.NOT_ALLOWED, "refusal.absence.not-yours");
    }
    office.desk().leaves().set("hasan", Optional.of(away), office.actor("zainal"));
    office.desk().leaves().set("hasan", Optional.empty(), office.actor("hasan"));
  }

  @Test
  void an_absence_is_recorded_with_who_set_it_and_who_stands_in() {
    Absence away = new Absence("hasan", MONDAY, MONDAY, Optional.of("nurul"));

    office.desk().leaves().set("hasan", Optional.of(away), office.actor("zainal"));
    Entry set = office.lastOfficeRecord();
    office.desk().leaves().set("hasan", Optional.empty(), office.actor("hasan"));
    Entry ended = office.lastOfficeRecord();

    assertThat(set.header().fact())
        .returns("absence", Fact::kind)
        .returns("zainal", Fact::actor)
        .returns("kabid", Fact::role);
    assertThat(set.body().orElseThrow().details())
        .containsEntry("login", "hasan")
        .containsEntry("deputy", "nurul")
        .containsEntry("until", MONDAY.toString());
    assertThat(ended.header().fact().actor()).isEqualTo("hasan");
    assertThat(ended.body().orElseThrow().details()).containsOnlyKeys("login");
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void nobody_is_their_own_deputy_nor_is_a_stranger_a_disabled_account_or_the_administrator() {
    office.staff().add("umar", "Umar Said", "staf-admin");
    office.staff().disable("umar");

    for (String deputy : List.of("hasan", "siapa", "umar", "pengelola")) {
      refusal(() -> absent("hasan", Optional.of(deputy)))
          .is(Kind.INVALID, "refusal.absence.deputy");
    }
  }

  private static ArticleId waitingFor(String writer, String editor) {
    ArticleId id = begun(writer, editor);
    office.check(id, editor);
    office.perform(id, editor, "request-approval");
    return id;
  }

  /** An article in editing, written by one and claimed by the other. */
  private static ArticleId begun(String writer, String editor) {
    ArticleId id = office.begin(writer);
    office.perform(id, writer, "submit");
    office.desk().attendances().claim(id, office.actor(editor));
    return id;
  }

  private static void absent(String login, Optional<String> deputy) {
    office
        .desk()
        .leaves()
        .set(
            login, Optional.of(new Absence(login, MONDAY, MONDAY, deputy)), office.actor("zainal"));
  }

  private static Optional<String> inPlace(Entry entry) {
    return Optional.ofNullable(entry.body().orElseThrow().details().get("inPlace"));
  }
}
