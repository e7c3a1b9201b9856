package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Absence;
import id.go.bengkaliskab.pesona.workflow.HandOver;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
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
  void a_performer_takes_a_fresh_claim_over_and_the_record_says_from_whom() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");
    office.clock().pass(Duration.ofMinutes(3));

    takeOver(id, "rini");

    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
    Entry record = office.lastRecord(id);
    assertThat(record.header().fact())
        .returns("take-over", Fact::kind)
        .returns("rini", Fact::actor)
        .returns("edit", Fact::step);
    assertThat(record.body().orElseThrow().details()).containsEntry("from", "dedi");
    assertThat(office.handOvers())
        .singleElement()
        .returns(HandOver.Kind.TAKEN, HandOver::kind)
        .returns(Set.of("dedi"), HandOver::concerned);
    refusal(() -> claim(id, "dedi")).is(Kind.CONFLICT, "refusal.claim.taken");
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void what_the_former_claimant_drafted_is_kept() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");
    office.clock().pass(Duration.ofMinutes(20));
    office
        .desk()
        .drafting()
        .save(
            id,
            office.actor("dedi"),
            office.state(id).revision(),
            CanonicalJson.object().put("title", "Judul Dedi"));
    office.clock().pass(Duration.ofMinutes(20));
    refusal(() -> claim(id, "rini")).is(Kind.CONFLICT, "refusal.claim.taken");

    takeOver(id, "rini");

    assertThat(office.desk().drafting().find(id, office.actor("dedi"))).isPresent();
  }

  @Test
  void only_who_performs_the_step_takes_it_over() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");
    Everything before = Everything.of(office, id);

    for (String login : new String[] {"hasan", "nurul", "zainal", "pengelola", "tamu"}) {
      refusal(() -> takeOver(id, login)).is(Kind.NOT_ALLOWED, "refusal.role");
    }
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void a_free_or_lapsed_step_is_claimed_without_a_record() {
    ArticleId id = Way.to(office, "edit");
    int records = office.records(id).size();
    takeOver(id, "dedi");
    office.clock().pass(Duration.ofMinutes(31));
    takeOver(id, "rini");

    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
    assertThat(office.records(id)).hasSize(records);
    assertThat(office.handOvers()).isEmpty();
  }

  @Test
  void the_kabid_takes_an_overdue_approval_over() {
    ArticleId id = Way.to(office, "approve");
    claim(id, "hasan");
    refusal(() -> takeOver(id, "zainal")).is(Kind.NOT_ALLOWED, "refusal.role");
    office.clock().pass(Duration.ofMinutes(16));

    takeOver(id, "zainal");
    office.perform(id, "zainal", "approve");

    assertThat(office.step(id)).isEqualTo("compose");
  }

  @Test
  void an_assigned_step_is_left_to_the_assignee_even_when_nobody_works_on_it() {
    ArticleId id = Way.to(office, "edit");
    assign(id, "dedi", "hasan");

    assertThat(
            refusal(() -> claim(id, "rini"))
                .is(Kind.CONFLICT, "refusal.claim.assigned")
                .arguments())
        .containsExactly("Dedi Saputra", "Hasan Basri", OfficeClock.MONDAY_8);
    office.clock().pass(Duration.ofHours(5));
    refusal(() -> claim(id, "rini")).is(Kind.CONFLICT, "refusal.claim.assigned");
    claim(id, "dedi");
    assertThat(office.state(id).isAssignedTo("dedi")).isTrue();
    office.check(id, "dedi");
    office.perform(id, "dedi", "request-approval");
    assertThat(office.state(id).attendance().assignment()).isEmpty();
  }

  @Test
  void an_assignment_is_recorded_and_told_to_the_assignee() {
    ArticleId id = Way.to(office, "edit");
    assign(id, "dedi", "zainal");

    Entry record = office.lastRecord(id);
    assertThat(record.header().fact())
        .returns("assign", Fact::kind)
        .returns("zainal", Fact::actor)
        .returns("kabid", Fact::role);
    assertThat(record.body().orElseThrow().details()).containsEntry("to", "dedi");
    assertThat(office.handOvers())
        .singleElement()
        .returns(HandOver.Kind.ASSIGNED, HandOver::kind)
        .returns(Set.of("dedi"), HandOver::concerned);
  }

  @Test
  void kasi_and_kabid_assign_and_nobody_else() {
    ArticleId id = Way.to(office, "edit");
    Everything before = Everything.of(office, id);

    for (String login : new String[] {"rini", "dedi", "nurul", "pengelola", "tamu"}) {
      refusal(() -> assign(id, "dedi", login)).is(Kind.NOT_ALLOWED, "refusal.assign.role");
      refusal(() -> office.desk().assignments().withdraw(id, office.actor(login)))
          .is(Kind.NOT_ALLOWED, "refusal.assign.role");
    }
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void a_step_is_given_to_a_performer_who_is_there() {
    ArticleId id = Way.to(office, "edit");
    Everything before = Everything.of(office, id);

    refusal(() -> assign(id, "nurul", "hasan")).is(Kind.INVALID, "refusal.assign.performer");
    refusal(() -> assign(id, "nobody", "hasan")).is(Kind.INVALID, "refusal.assign.absent");
    office.staff().disable("dedi");
    refusal(() -> assign(id, "dedi", "hasan")).is(Kind.INVALID, "refusal.assign.absent");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void a_step_that_somebody_works_on_is_not_given_to_another() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "rini");

    refusal(() -> assign(id, "dedi", "hasan")).is(Kind.CONFLICT, "refusal.assign.taken");
    assign(id, "rini", "hasan");
    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
    office.clock().pass(Duration.ofMinutes(31));
    assign(id, "dedi", "hasan");
    assertThat(office.state(id).isClaimedBy("rini")).isFalse();
    assertThat(office.state(id).isAssignedTo("dedi")).isTrue();
  }

  @Test
  void an_assigned_step_can_be_taken_over() {
    ArticleId id = Way.to(office, "edit");
    assign(id, "dedi", "hasan");

    takeOver(id, "rini");

    assertThat(office.state(id).attendance().assignment()).isEmpty();
    assertThat(office.lastRecord(id).body().orElseThrow().details()).containsEntry("from", "dedi");
  }

  @Test
  void an_assignment_is_given_back_or_withdrawn() {
    ArticleId id = Way.to(office, "edit");
    assign(id, "dedi", "hasan");
    office.desk().attendances().release(id, office.actor("dedi"));
    assertThat(office.lastRecord(id).header().fact().kind()).isEqualTo("unassign");
    claim(id, "rini");
    office.desk().attendances().release(id, office.actor("rini"));

    assign(id, "dedi", "hasan");
    office.desk().assignments().withdraw(id, office.actor("zainal"));
    claim(id, "rini");
    refusal(() -> office.desk().assignments().withdraw(id, office.actor("zainal")))
        .is(Kind.CONFLICT, "refusal.assign.none");
  }

  @Test
  void an_assignment_blocks_nobody_while_the_assignee_is_away_nor_the_kabid_in_place() {
    ArticleId id = Way.to(office, "edit");
    assign(id, "dedi", "hasan");
    office
        .desk()
        .leaves()
        .set(
            "dedi",
            Optional.of(
                new Absence(
                    "dedi",
                    LocalDate.parse("2026-11-23"),
                    LocalDate.parse("2026-11-23"),
                    Optional.empty())),
            office.actor("dedi"));
    claim(id, "rini");

    ArticleId approval = Way.to(office, "approve");
    assign(approval, "hasan", "zainal");
    office.clock().pass(Duration.ofMinutes(16));
    office.perform(approval, "zainal", "approve");
    assertThat(office.step(approval)).isEqualTo("compose");
  }

  private void claim(ArticleId id, String login) {
    office.desk().attendances().claim(id, office.actor(login));
  }

  private void takeOver(ArticleId id, String login) {
    office.desk().attendances().takeOver(id, office.actor(login));
  }

  private void assign(ArticleId id, String to, String by) {
    office.desk().assignments().assign(id, to, office.actor(by));
  }
}
