package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Seal;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.seal.DailySeal;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office hours of the shipped procedure end at 16.00 on Monday 23 November 2026, 09.00 UTC. */
class SealTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final String AFTER_CLOSING = "2026-11-23T10:30:00Z";

  @TempDir Path folder;
  private Office office;
  private KeyFile keys;
  private DailySeal task;

  @BeforeEach
  void open() {
    office = new Office(folder.resolve("data"));
    keys = new KeyFile(folder.resolve("keys"));
    task = task();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void nothing_is_sealed_before_the_day_has_ended() {
    Way.to(office, "edit");
    office.clock().set("2026-11-23T06:00:00Z");
    task.run();

    assertThat(sealing().lastDay()).isEmpty();
    assertThat(keys.sealingKey()).isEmpty();
  }

  @Test
  void the_day_is_sealed_once_and_told_to_kabid_and_kasi_once() {
    Way.to(office, "compose");
    Way.to(office, "edit");
    office.clock().set(AFTER_CLOSING);
    task.run();
    task.run();
    task().run();

    Seal seal = sealing().find(MONDAY).orElseThrow();
    assertThat(seal.streams()).isEqualTo(2);
    assertThat(seal.records()).isEqualTo(6);
    assertThat(seal.previous()).isEqualTo(Seal.FIRST);
    assertThat(mails())
        .extracting(it -> it.require("kind"), it -> it.require("to"), it -> it.require("date"))
        .containsExactlyInAnyOrder(
            tuple("seal", "zainal", "2026-11-23"), tuple("seal", "hasan", "2026-11-23"));
    assertThat(verify().green()).isTrue();
    assertThat(verify().seals()).isEqualTo(1);
  }

  @Test
  void a_day_without_records_gets_no_seal() {
    Way.to(office, "edit");
    office.clock().set(AFTER_CLOSING);
    task.run();
    office.clock().set("2026-11-24T12:00:00Z");
    task.run();

    assertThat(sealing().lastDay()).contains(MONDAY);
    assertThat(mails()).hasSize(2);
  }

  @Test
  void each_seal_follows_the_one_before() {
    ArticleId id = Way.to(office, "edit");
    office.clock().set(AFTER_CLOSING);
    task.run();
    office.clock().set("2026-11-24T02:00:00Z");
    Way.walk(office, id, "approve");
    office.clock().set("2026-11-24T12:00:00Z");
    task.run();

    Seal second = sealing().find(MONDAY.plusDays(1)).orElseThrow();
    assertThat(second.previous()).isEqualTo(sealing().find(MONDAY).orElseThrow().hash());
    assertThat(second.records()).isEqualTo(3);
    assertThat(verify().green()).isTrue();
  }

  @Test
  void after_a_stop_of_days_the_last_day_is_sealed_once() {
    Way.to(office, "edit");
    office.clock().set("2026-11-26T01:00:00Z");
    task.run();
    task.run();

    assertThat(sealing().lastDay()).contains(LocalDate.parse("2026-11-25"));
    assertThat(mails()).hasSize(2);
    assertThat(verify().green()).isTrue();
  }

  @Test
  void work_on_a_day_on_which_the_office_is_closed_is_sealed_at_midnight() {
    office.clock().set("2026-11-28T05:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-28T16:59:00Z");
    task.run();
    assertThat(sealing().lastDay()).isEmpty();

    office.clock().set("2026-11-28T17:00:00Z");
    task.run();
    assertThat(sealing().lastDay()).contains(LocalDate.parse("2026-11-28"));
  }

  @Test
  void records_of_a_day_that_goes_on_are_not_sealed_under_the_day_before() {
    Way.to(office, "edit");
    task.run();

    assertThat(sealing().lastDay()).isEmpty();
  }

  @Test
  void a_tail_cut_off_with_its_head_is_found_by_the_seal_and_by_nothing_else() {
    ArticleId id = Way.to(office, "compose");
    seal();
    cut(id, 3);

    assertThat(chainsAlone()).isTrue();
    assertThat(faults())
        .containsExactly(new Verdict.Fault(id.value(), 4, "seal.cut", "2026-11-23"));
  }

  @Test
  void a_stream_that_is_gone_is_named_by_the_seal() {
    ArticleId id = Way.to(office, "compose");
    Way.to(office, "edit");
    seal();
    office.tamper(
        session -> {
          session.getNode(bucket("/records", id)).remove();
          session.getNode(bucket("/procedures", id)).remove();
        });

    assertThat(chainsAlone()).isTrue();
    assertThat(faults())
        .containsExactly(new Verdict.Fault(id.value(), 4, "seal.stream", "2026-11-23"));
  }

  @Test
  void a_stream_written_anew_with_a_chain_that_fits_is_named_by_the_seal() {
    ArticleId id = Way.to(office, "edit");
    seal();
    office.tamper(
        session -> {
          session.getNode(bucket("/records", id)).remove();
          Node head = session.getNode(bucket("/procedures", id));
          head.getProperty("recordSequence").remove();
          head.getProperty("recordHead").remove();
        });
    Chain forger = new Chain(new SecureRandom());
    office
        .store()
        .change(
            unit -> {
              Entry first = forged(forger, unit, id);
              assertThat(first.header().sequence()).isEqualTo(1);
              forged(forger, unit, id);
            });

    assertThat(chainsAlone()).isTrue();
    assertThat(faults())
        .containsExactly(new Verdict.Fault(id.value(), 2, "seal.differs", "2026-11-23"));
  }

  @Test
  void what_is_recorded_after_a_cut_is_not_made_good_by_the_next_seal() {
    ArticleId id = Way.to(office, "compose");
    seal();
    cut(id, 3);
    office.clock().set("2026-11-24T02:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-24T12:00:00Z");
    task().run();

    assertThat(faults())
        .containsExactly(new Verdict.Fault(id.value(), 4, "seal.cut", "2026-11-23"));
  }

  @Test
  void a_changed_seal_is_named() {
    Way.to(office, "compose");
    seal();
    change("statement", text -> text.replace("\"records\":4", "\"records\":5"));

    assertThat(faults()).extracting(Verdict.Fault::what).containsExactly("seal.signature");
  }

  @Test
  void changed_heads_of_a_seal_are_named() {
    Way.to(office, "compose");
    seal();
    change("changes", text -> text.replace("\"length\":4", "\"length\":3"));

    assertThat(faults()).extracting(Verdict.Fault::what).containsExactly("seal.root");
  }

  @Test
  void a_seal_that_is_no_seal_any_more_is_named() {
    Way.to(office, "compose");
    seal();
    change("statement", text -> "{}");

    assertThat(faults()).containsExactly(new Verdict.Fault("", 0, "seal.statement", "2026-11-23"));
  }

  @Test
  void a_seal_made_with_another_key_is_named() throws IOException {
    Way.to(office, "compose");
    seal();
    Files.delete(folder.resolve("keys/seal.pem"));
    keys.sealing();

    assertThat(faults()).containsExactly(new Verdict.Fault("", 0, "seal.key", "2026-11-23"));
  }

  @Test
  void without_the_key_signatures_are_not_held_to_be_checked() throws IOException {
    Way.to(office, "compose");
    seal();
    Files.delete(folder.resolve("keys/seal.pem"));

    assertThat(faults()).extracting(Verdict.Fault::what).containsExactly("seal.key-missing");
  }

  @Test
  void a_seal_taken_from_between_two_is_missed() {
    twoDays();
    office.tamper(session -> session.getNode("/seals/2026/2026-11-23").remove());

    assertThat(faults()).containsExactly(new Verdict.Fault("", 0, "seal.chain", "2026-11-24"));
  }

  @Test
  void all_seals_taken_away_are_missed() {
    Way.to(office, "compose");
    seal();
    office.tamper(session -> session.getNode("/seals/2026/2026-11-23").remove());

    assertThat(faults()).extracting(Verdict.Fault::what).containsExactly("seal.none");
  }

  @Test
  void a_fault_that_the_chain_shows_is_told_once() {
    ArticleId id = Way.to(office, "compose");
    seal();
    office.tamper(
        session -> {
          Node record = session.getNode(bucket("/records", id) + "/00000004");
          record.setProperty(
              "header", record.getProperty("header").getString().replace("kasi", "kabid"));
        });

    assertThat(faults()).containsExactly(new Verdict.Fault(id.value(), 4, "header", ""));
  }

  private void twoDays() {
    Way.to(office, "edit");
    office.clock().set(AFTER_CLOSING);
    task().run();
    office.clock().set("2026-11-24T02:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-24T12:00:00Z");
    task().run();
  }

  private void seal() {
    office.clock().set(AFTER_CLOSING);
    task.run();
    assertThat(verify().green()).isTrue();
  }

  /** Removes the records after one and sets the head back to it, as somebody who knows would. */
  private void cut(ArticleId id, int last) {
    office.tamper(
        session -> {
          Node stream = session.getNode(bucket("/records", id));
          for (var it = stream.getNodes(); it.hasNext(); ) {
            Node record = it.nextNode();
            if (Integer.parseInt(record.getName()) > last) {
              record.remove();
            }
          }
          Node head = session.getNode(bucket("/procedures", id));
          head.setProperty("recordSequence", last);
          head.setProperty(
              "recordHead", stream.getNode("%08d".formatted(last)).getProperty("hash").getString());
        });
  }

  private static Entry forged(Chain chain, UnitOfWork unit, ArticleId id) {
    Fact fact =
        new Fact(
            "begin",
            "rini",
            "staf-pengolah-data",
            "test",
            "create",
            Optional.empty(),
            Optional.empty(),
            1,
            0,
            1,
            Optional.empty(),
            "",
            Optional.empty());
    return chain.append(
        unit, id.value(), OfficeClock.MONDAY_8, fact, new Body("Rini", Optional.empty(), Map.of()));
  }

  private void change(String property, UnaryOperator<String> change) {
    office.tamper(
        session -> {
          Node seal = session.getNode("/seals/2026/2026-11-23");
          String before = seal.getProperty(property).getString();
          assertThat(change.apply(before)).isNotEqualTo(before);
          seal.setProperty(property, change.apply(before));
        });
  }

  private static String bucket(String root, ArticleId id) {
    return root + '/' + id.value().substring(0, 2) + '/' + id.value();
  }

  private List<Verdict.Fault> faults() {
    return verify().faults();
  }

  private Verdict verify() {
    return new Verifier(office.store(), keys::sealingKey).verify();
  }

  /** Whether everything but the seals fits. */
  private boolean chainsAlone() {
    return verify().faults().stream().allMatch(fault -> fault.what().startsWith("seal."));
  }

  private List<Message> mails() {
    return office.store().read(reading -> Outbox.pending(reading, "mail"));
  }

  private Sealing sealing() {
    return new Sealing(office.store(), keys::sealing);
  }

  private DailySeal task() {
    return new DailySeal(
        sealing(),
        office.staff(),
        new Mailings(new Outbox(office.clock(), () -> {})),
        office.desk().procedures(),
        office.clock());
  }
}
