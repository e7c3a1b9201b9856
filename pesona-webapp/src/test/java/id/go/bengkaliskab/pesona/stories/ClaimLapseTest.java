package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimLapseTest {
  private static final Duration LAPSE = Duration.ofMinutes(30);

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
  void a_claim_stands_for_thirty_idle_minutes_and_not_a_moment_longer() {
    ArticleId id = claimed("dedi");
    office.clock().pass(LAPSE);
    refusal(() -> claim(id, "rini")).is(Kind.CONFLICT, "refusal.claim.taken");

    office.clock().pass(Duration.ofMillis(1));
    claim(id, "rini");

    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
    refusal(() -> office.save(Articles.withTitle(office.content(id), "Judul Dedi"), "dedi"))
        .is(Kind.CONFLICT, "refusal.claim.taken");
  }

  @Test
  void the_time_of_a_lapsed_claim_counts_to_its_last_activity() {
    ArticleId id = claimed("dedi");
    office.clock().pass(Duration.ofMinutes(4));
    office.save(Articles.withTitle(office.content(id), "Judul lain"), "dedi");
    office.clock().pass(Duration.ofHours(2));
    claim(id, "rini");
    office.clock().pass(Duration.ofMinutes(3));
    office.check(id, "rini");
    office.perform(id, "rini", "request-approval");

    StepTime time = office.lastRecord(id).header().fact().time().orElseThrow();
    assertThat(time.worked()).isEqualTo(Duration.ofMinutes(7));
    assertThat(time.office()).isEqualTo(Duration.ofMinutes(127));
  }

  @Test
  void the_holder_of_a_lapsed_claim_who_goes_on_counts_no_idle_time() {
    ArticleId id = claimed("dedi");
    office.clock().pass(Duration.ofMinutes(2));
    touch(id, "dedi");
    office.clock().pass(Duration.ofMinutes(60));
    touch(id, "dedi");
    office.clock().pass(Duration.ofMinutes(5));
    office.check(id, "dedi");
    office.perform(id, "dedi", "request-approval");

    StepTime time = office.lastRecord(id).header().fact().time().orElseThrow();
    assertThat(time.worked()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void every_sign_of_work_renews_the_claim() {
    ArticleId id = claimed("dedi");
    List<Runnable> signs =
        List.of(
            () -> touch(id, "dedi"),
            () -> office.save(Articles.withTitle(office.content(id), "Judul lain"), "dedi"),
            () -> office.check(id, "dedi"),
            () -> office.desk().attendances().pause(id, office.actor("dedi"), "menunggu"),
            () -> office.desk().attendances().resume(id, office.actor("dedi")));
    for (Runnable sign : signs) {
      office.clock().pass(LAPSE);
      sign.run();
    }
    office.clock().pass(LAPSE);

    refusal(() -> claim(id, "rini")).is(Kind.CONFLICT, "refusal.claim.taken");
    assertThat(office.state(id).attendance().claim().orElseThrow().since())
        .isEqualTo(OfficeClock.MONDAY_8);
  }

  @Test
  void a_sign_of_work_within_a_minute_of_the_last_writes_nothing() {
    ArticleId id = claimed("dedi");
    Everything before = Everything.of(office, id);
    office.clock().pass(Duration.ofSeconds(59));

    touch(id, "dedi");

    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void an_editor_learns_that_its_claim_is_lost_and_to_whom() {
    ArticleId id = claimed("dedi");
    office.clock().pass(Duration.ofMinutes(31));
    claim(id, "rini");

    assertThat(
            refusal(() -> touch(id, "dedi")).is(Kind.CONFLICT, "refusal.claim.taken").arguments())
        .containsExactly("Rini Astuti", office.clock().instant());
    office.desk().attendances().release(id, office.actor("rini"));
    refusal(() -> touch(id, "dedi")).is(Kind.CONFLICT, "refusal.claim.not-yours");
    refusal(() -> touch(id, "nurul")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void a_lapsed_claimant_no_longer_cancels() {
    ArticleId id = claimed("dedi");
    office.clock().pass(Duration.ofMinutes(31));

    refusal(() -> office.perform(id, "dedi", "cancel")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void the_claim_of_somebody_who_is_away_or_disabled_blocks_nobody() {
    ArticleId absent = claimed("dedi");
    office
        .desk()
        .leaves()
        .set(
            "dedi",
            Optional.of(
                new Absence(
                    "dedi",
                    LocalDate.parse("2026-11-23"),
                    LocalDate.parse("2026-11-24"),
                    Optional.empty())),
            office.actor("zainal"));
    claim(absent, "rini");
    assertThat(office.state(absent).isClaimedBy("rini")).isTrue();

    office.staff().add("tuti", "Tuti Handayani", "staf-pengolah-data");
    ArticleId disabled = claimed("tuti");
    office.staff().disable("tuti");
    claim(disabled, "rini");
    assertThat(office.state(disabled).isClaimedBy("rini")).isTrue();
  }

  @Test
  void a_stale_claim_of_the_kasi_does_not_keep_the_kabid_from_an_overdue_approval() {
    ArticleId id = Way.to(office, "approve");
    claim(id, "hasan");
    office.clock().pass(Duration.ofMinutes(20));
    refusal(() -> office.perform(id, "zainal", "approve")).is(Kind.CONFLICT, "refusal.claim.taken");
    office.clock().pass(Duration.ofMinutes(11));

    office.perform(id, "zainal", "approve");

    Entry record = office.lastRecord(id);
    assertThat(record.body().orElseThrow().details()).containsEntry("inPlace", "overdue");
    assertThat(record.header().fact().time().orElseThrow().worked()).isZero();
  }

  @Test
  void the_procedure_file_says_how_long_a_claim_stands() {
    office.open(Office.shippedProcedure().replace("claimLapseMinutes: 30", "claimLapseMinutes: 5"));
    ArticleId id = claimed("dedi");
    office.clock().pass(Duration.ofMinutes(6));

    claim(id, "rini");

    assertThat(office.state(id).isClaimedBy("rini")).isTrue();
  }

  private ArticleId claimed(String login) {
    ArticleId id = Way.to(office, "edit");
    claim(id, login);
    return id;
  }

  private void claim(ArticleId id, String login) {
    office.desk().attendances().claim(id, office.actor(login));
  }

  private void touch(ArticleId id, String login) {
    office.desk().attendances().touch(id, office.actor(login));
  }
}
