package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.Claim;
import id.go.bengkaliskab.pesona.workflow.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttendanceTest {
  @BeforeEach
  void resetClock() {
    office.clock().reset();
  }

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
  void the_writer_of_a_new_article_has_claimed_it() {
    ArticleId id = office.begin("rini");

    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
    refusal(() -> office.perform(id, "dedi", "submit")).is(Kind.CONFLICT, "refusal.claim.taken");
  }

  @Test
  void a_claim_is_refused_while_somebody_else_has_it_and_free_after_the_release() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");

    assertThat(
            refusal(() -> claim(id, "rini")).is(Kind.CONFLICT, "refusal.claim.taken").arguments())
        .containsExactly("Dedi Saputra", OfficeClock.MONDAY_8);
    refusal(() -> release(id, "rini")).is(Kind.CONFLICT, "refusal.claim.taken");
    release(id, "dedi");
    claim(id, "rini");
    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
  }

  @Test
  void claiming_twice_renews_the_claim_and_changes_nothing_else() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");
    office.clock().pass(Duration.ofMinutes(5));
    Everything before = Everything.of(office, id);

    claim(id, "dedi");

    assertThat(office.state(id).attendance().claim())
        .contains(new Claim("dedi", OfficeClock.MONDAY_8, office.clock().instant()));
    assertThat(Everything.of(office, id))
        .usingRecursiveComparison()
        .ignoringFields("state.attendance.claim")
        .isEqualTo(before);
  }

  @Test
  void what_nobody_has_cannot_be_released() {
    ArticleId id = Way.to(office, "edit");

    refusal(() -> release(id, "dedi")).is(Kind.CONFLICT, "refusal.claim.not-yours");
  }

  @Test
  void only_the_time_under_claim_is_worked_time() {
    ArticleId id = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(3));
    claim(id, "dedi");
    office.clock().pass(Duration.ofMinutes(4));
    release(id, "dedi");
    office.clock().pass(Duration.ofMinutes(2));
    claim(id, "rini");
    office.clock().pass(Duration.ofMinutes(1));
    office.check(id, "rini");
    office.perform(id, "rini", "request-approval");

    StepTime time = office.lastRecord(id).header().fact().time().orElseThrow();
    assertThat(time.worked()).isEqualTo(Duration.ofMinutes(5));
    assertThat(time.office()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void a_claim_ends_with_the_step() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");
    Way.walk(office, id, "compose");

    assertThat(office.state(id).attendance().claim()).isEmpty();
    assertThat(office.state(id).attendance().worked()).isZero();
  }

  @Test
  void the_time_of_a_pause_is_not_counted() {
    ArticleId id = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(5));
    pause(id, "dedi", " menunggu foto dari Camat ");
    office.clock().pass(Duration.ofMinutes(90));
    office.desk().attendances().resume(id, office.actor("dedi"));
    office.clock().pass(Duration.ofMinutes(6));
    Way.walk(office, id, "approve");

    StepTime time = office.lastRecord(id).header().fact().time().orElseThrow();
    assertThat(time.office()).isEqualTo(Duration.ofMinutes(11));
    assertThat(time.paused()).isEqualTo(Duration.ofMinutes(90));
    assertThat(time.clock()).isEqualTo(Duration.ofMinutes(101));
    assertThat(time.onTime()).isTrue();
  }

  @Test
  void pauses_and_their_ends_are_recorded_with_the_reason() {
    ArticleId id = Way.to(office, "edit");
    pause(id, "dedi", " menunggu foto dari Camat ");
    assertThat(office.lastRecord(id).header().fact().kind()).isEqualTo("pause");
    assertThat(office.lastRecord(id).body().orElseThrow().reason())
        .contains("menunggu foto dari Camat");

    office.desk().attendances().resume(id, office.actor("dedi"));
    assertThat(office.lastRecord(id).header().fact())
        .returns("resume", Fact::kind)
        .returns("dedi", Fact::actor);
  }

  @Test
  void a_paused_step_is_not_ended_but_the_article_can_be_cancelled() {
    ArticleId id = Way.to(office, "edit");
    office.check(id, "dedi");
    pause(id, "dedi", "menunggu");

    refusal(() -> office.perform(id, "dedi", "request-approval"))
        .is(Kind.CONFLICT, "refusal.task.paused");
    office.perform(id, "hasan", "cancel");
    assertThat(office.step(id)).isEqualTo("cancelled");
  }

  @Test
  void the_options_of_a_paused_step_say_that_it_is_paused() {
    ArticleId id = Way.to(office, "edit");
    office.check(id, "dedi");
    release(id, "dedi");
    pause(id, "dedi", "menunggu");

    assertThat(office.desk().options().of(id, office.actor("dedi")))
        .singleElement()
        .returns(List.of(Refusal.of("refusal.task.paused")), Option::hindrances);
  }

  @Test
  void a_pause_needs_a_reason_and_happens_once_at_a_time() {
    ArticleId id = Way.to(office, "edit");

    refusal(() -> pause(id, "dedi", "  ")).is(Kind.INVALID, "refusal.pause.reason");
    refusal(() -> pause(id, "dedi", "x".repeat(2_001))).is(Kind.INVALID, "refusal.pause.reason");
    refusal(() -> office.desk().attendances().resume(id, office.actor("dedi")))
        .is(Kind.CONFLICT, "refusal.pause.none");
    pause(id, "dedi", "menunggu");
    refusal(() -> pause(id, "dedi", "menunggu lagi")).is(Kind.CONFLICT, "refusal.pause.already");
  }

  @Test
  void the_work_queue_shows_claim_and_pause() {
    ArticleId id = Way.to(office, "edit");
    claim(id, "dedi");
    pause(id, "dedi", "menunggu");

    assertThat(office.openTask(id).orElseThrow().claimedBy()).contains("dedi");
    assertThat(office.openTask(id).orElseThrow().paused()).isTrue();
  }

  private static void claim(ArticleId id, String login) {
    office.desk().attendances().claim(id, office.actor(login));
  }

  private static void release(ArticleId id, String login) {
    office.desk().attendances().release(id, office.actor(login));
  }

  private static void pause(ArticleId id, String login, String reason) {
    office.desk().attendances().pause(id, office.actor(login), reason);
  }
}
