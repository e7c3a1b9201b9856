package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.board.WeeklyBoard;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the weekly mail is promised and to whom; the office opens on Mondays at half past seven. */
class WeeklyBoardTest {
  private static final String KIND = "weekly-board";

  @TempDir Path folder;
  private Office office;
  private WeeklyBoard task;

  @BeforeEach
  void open() {
    office = new Office(folder);
    Way.to(office, "edit");
    task = task();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void kabid_and_kasi_are_told_when_the_office_opens_on_monday_and_then_no_more() {
    run("2026-11-29T23:59:00Z");
    run("2026-11-30T00:29:59Z");
    assertThat(promised()).isEmpty();

    run("2026-11-30T00:30:00Z");
    run("2026-11-30T00:31:00Z");
    run("2026-12-04T03:00:00Z");

    assertThat(promised()).containsExactlyInAnyOrder(mail("zainal"), mail("hasan"));
    assertThat(records())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.header().fact().via()).isEqualTo("weekly");
              assertThat(record.body().orElseThrow().details())
                  .containsEntry("week", "2026-11-30")
                  .containsEntry("to", "zainal, hasan");
            });
    assertThat(office.verify().green()).isTrue();
  }

  @Test
  void another_start_in_the_same_week_tells_nothing_twice() {
    run("2026-11-30T01:00:00Z");
    Way.to(office, "create");
    task = task();
    run("2026-12-01T01:00:00Z");

    assertThat(promised()).hasSize(2);
    assertThat(records()).hasSize(1);
  }

  @Test
  void after_a_stop_of_weeks_only_the_present_week_is_told_once_the_office_is_open() {
    run("2026-11-30T01:00:00Z");
    run("2026-12-23T13:00:00Z");
    assertThat(promised()).hasSize(2);

    run("2026-12-24T01:00:00Z");
    run("2026-12-24T02:00:00Z");

    assertThat(records())
        .extracting(record -> record.body().orElseThrow().details().get("week"))
        .containsExactly("2026-11-30", "2026-12-21");
    assertThat(promised()).hasSize(4);
  }

  @Test
  void a_holiday_on_monday_moves_the_mail_to_tuesday() {
    office.clock().set("2026-05-04T01:00:00Z");
    Way.to(office, "create");

    run("2026-08-17T02:00:00Z");
    assertThat(promised()).isEmpty();
    run("2026-08-18T00:30:00Z");
    assertThat(promised()).hasSize(2);
  }

  @Test
  void an_office_that_began_in_the_week_is_told_from_the_next_one_on() {
    run("2026-11-23T02:00:00Z");
    run("2026-11-27T02:00:00Z");
    assertThat(promised()).isEmpty();

    run("2026-11-30T02:00:00Z");
    assertThat(promised()).hasSize(2);
  }

  @Test
  void who_is_away_finds_the_mail_at_their_return_and_a_deputy_gets_it_at_once() {
    away("hasan", Optional.of("rini"));
    run("2026-11-30T01:00:00Z");

    assertThat(promised()).containsExactlyInAnyOrder(mail("zainal"), mail("hasan"), mail("rini"));
  }

  @Test
  void who_is_away_without_a_deputy_is_told_like_the_others() {
    away("hasan", Optional.empty());
    run("2026-11-30T01:00:00Z");

    assertThat(promised()).containsExactlyInAnyOrder(mail("zainal"), mail("hasan"));
  }

  @Test
  void kabid_and_kasi_who_stand_in_for_each_other_get_one_mail_each() {
    away("hasan", Optional.of("zainal"));
    run("2026-11-30T01:00:00Z");

    assertThat(promised()).containsExactlyInAnyOrder(mail("zainal"), mail("hasan"));
  }

  @Test
  void while_nobody_holds_these_roles_the_week_waits() {
    office.staff().disable("hasan");
    office.staff().disable("zainal");
    run("2026-11-30T01:00:00Z");
    assertThat(promised()).isEmpty();
    assertThat(records()).isEmpty();

    office.staff().add("zainal", "Zainal Abidin", "kabid");
    run("2026-12-02T01:00:00Z");
    assertThat(promised()).containsExactly(mail("zainal"));
  }

  @Test
  void who_is_kabid_and_kasi_at_once_gets_one_mail() {
    office.staff().add("hasan", "Hasan Basri", "kasi", "kabid");
    run("2026-11-30T01:00:00Z");

    assertThat(promised()).containsExactlyInAnyOrder(mail("zainal"), mail("hasan"));
  }

  @Test
  void the_record_is_found_along_the_stream_and_not_past_the_moment() {
    run("2026-11-30T01:00:00Z");
    Instant at = records().get(0).header().at();

    assertThat(found(at)).contains(at);
    assertThat(found(at.plusMillis(1))).isEmpty();
  }

  private WeeklyBoard task() {
    return new WeeklyBoard(
        office.store(),
        office.desk(),
        office.staff(),
        new Chain(new SecureRandom()),
        new Outbox(office.clock(), () -> {}),
        office.clock());
  }

  private void run(String instant) {
    office.clock().set(instant);
    task.run();
  }

  private void away(String login, Optional<String> deputy) {
    LocalDate from = LocalDate.parse("2026-11-30");
    office
        .desk()
        .leaves()
        .set(
            login,
            Optional.of(new Absence(login, from, from.plusDays(1), deputy)),
            office.actor("zainal"));
  }

  private List<Tuple> promised() {
    return office.store().read(reading -> Outbox.pending(reading, "mail")).stream()
        .map(WeeklyBoardTest::described)
        .toList();
  }

  private static Tuple described(Message message) {
    return tuple(message.require("kind"), message.require("to"));
  }

  private static Tuple mail(String login) {
    return tuple("weekly", login);
  }

  private List<Entry> records() {
    return office.store().read(reading -> Chain.list(reading, Chain.OFFICE)).stream()
        .filter(entry -> entry.header().fact().kind().equals(KIND))
        .toList();
  }

  private Optional<Instant> found(Instant since) {
    return office
        .store()
        .read(reading -> Chain.newestSince(reading, Chain.OFFICE, KIND, since))
        .map(Entry::header)
        .map(Header::at);
  }
}
