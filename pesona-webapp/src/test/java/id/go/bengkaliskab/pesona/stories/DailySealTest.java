package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Seal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a day is sealed, and who is told. */
class DailySealTest extends SealStory {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @Test
  void nothing_is_sealed_before_the_day_has_ended() {
    Way.to(office, "edit");
    office.clock().set("2026-11-23T06:00:00Z");
    task.run();

    assertThat(sealed.sealing().lastDay()).isEmpty();
    assertThat(keys.sealingKey()).isEmpty();
  }

  @Test
  void the_day_is_sealed_once_and_told_to_kabid_and_kasi_once() {
    Way.to(office, "compose");
    Way.to(office, "edit");
    office.clock().set(SealedOffice.AFTER_CLOSING);
    task.run();
    task.run();
    sealed.task().run();

    Seal seal = sealed.sealing().find(MONDAY).orElseThrow();
    assertThat(seal.streams()).isEqualTo(2);
    assertThat(seal.records()).isEqualTo(6);
    assertThat(seal.previous()).isEqualTo(Seal.FIRST);
    assertThat(sealed.mails())
        .extracting(it -> it.require("kind"), it -> it.require("to"), it -> it.require("date"))
        .containsExactlyInAnyOrder(
            tuple("seal", "zainal", "2026-11-23"), tuple("seal", "hasan", "2026-11-23"));
    assertThat(sealed.verify().green()).isTrue();
    assertThat(sealed.verify().seals()).isEqualTo(1);
  }

  @Test
  void a_day_without_records_gets_no_seal() {
    Way.to(office, "edit");
    office.clock().set(SealedOffice.AFTER_CLOSING);
    task.run();
    office.clock().set("2026-11-24T12:00:00Z");
    task.run();

    assertThat(sealed.sealing().lastDay()).contains(MONDAY);
    assertThat(sealed.mails()).hasSize(2);
  }

  @Test
  void each_seal_follows_the_one_before() {
    ArticleId id = Way.to(office, "edit");
    office.clock().set(SealedOffice.AFTER_CLOSING);
    task.run();
    office.clock().set("2026-11-24T02:00:00Z");
    Way.walk(office, id, "approve");
    office.clock().set("2026-11-24T12:00:00Z");
    task.run();

    Seal second = sealed.sealing().find(MONDAY.plusDays(1)).orElseThrow();
    assertThat(second.previous()).isEqualTo(sealed.sealing().find(MONDAY).orElseThrow().hash());
    assertThat(second.records()).isEqualTo(3);
    assertThat(sealed.verify().green()).isTrue();
  }

  @Test
  void after_a_stop_of_days_the_last_day_is_sealed_once() {
    Way.to(office, "edit");
    office.clock().set("2026-11-26T01:00:00Z");
    task.run();
    task.run();

    assertThat(sealed.sealing().lastDay()).contains(LocalDate.parse("2026-11-25"));
    assertThat(sealed.mails()).hasSize(2);
    assertThat(sealed.verify().green()).isTrue();
  }

  @Test
  void work_on_a_day_on_which_the_office_is_closed_is_sealed_at_midnight() {
    office.clock().set("2026-11-28T05:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-28T16:59:00Z");
    task.run();
    assertThat(sealed.sealing().lastDay()).isEmpty();

    office.clock().set("2026-11-28T17:00:00Z");
    task.run();
    assertThat(sealed.sealing().lastDay()).contains(LocalDate.parse("2026-11-28"));
  }

  @Test
  void records_of_a_day_that_goes_on_are_not_sealed_under_the_day_before() {
    Way.to(office, "edit");
    task.run();

    assertThat(sealed.sealing().lastDay()).isEmpty();
  }
}
