package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.seal.DailySeal;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the seals show of records that somebody changed. */
class BrokenSealTest {
  @TempDir Path folder;
  private SealedOffice sealed;
  private Office office;
  private KeyFile keys;
  private DailySeal task;

  @BeforeEach
  void open() {
    sealed = new SealedOffice(folder);
    office = sealed.office();
    keys = sealed.keys();
    task = sealed.task();
  }

  @AfterEach
  void close() {
    sealed.close();
  }

  @Test
  void a_tail_cut_off_with_its_head_is_found_by_the_seal_and_by_nothing_else() {
    ArticleId id = Way.to(office, "compose");
    seal();
    cut(id, 3);

    assertThat(chainsAlone()).isTrue();
    assertThat(sealed.faults())
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
    assertThat(sealed.faults())
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
    assertThat(sealed.faults())
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
    sealed.task().run();

    assertThat(sealed.faults())
        .containsExactly(new Verdict.Fault(id.value(), 4, "seal.cut", "2026-11-23"));
  }

  @Test
  void a_changed_seal_is_named() {
    Way.to(office, "compose");
    seal();
    change("statement", text -> text.replace("\"records\":4", "\"records\":5"));

    assertThat(sealed.faults()).extracting(Verdict.Fault::what).containsExactly("seal.signature");
  }

  @Test
  void changed_heads_of_a_seal_are_named() {
    Way.to(office, "compose");
    seal();
    change("changes", text -> text.replace("\"length\":4", "\"length\":3"));

    assertThat(sealed.faults()).extracting(Verdict.Fault::what).containsExactly("seal.root");
  }

  @Test
  void a_seal_that_is_no_seal_any_more_is_named() {
    Way.to(office, "compose");
    seal();
    change("statement", text -> "{}");

    assertThat(sealed.faults())
        .containsExactly(new Verdict.Fault("", 0, "seal.statement", "2026-11-23"));
  }

  @Test
  void a_seal_made_with_another_key_is_named() throws IOException {
    Way.to(office, "compose");
    seal();
    Files.delete(folder.resolve("keys/seal.pem"));
    keys.sealing();

    assertThat(sealed.faults()).containsExactly(new Verdict.Fault("", 0, "seal.key", "2026-11-23"));
  }

  @Test
  void without_the_key_signatures_are_not_held_to_be_checked() throws IOException {
    Way.to(office, "compose");
    seal();
    Files.delete(folder.resolve("keys/seal.pem"));

    assertThat(sealed.faults()).extracting(Verdict.Fault::what).containsExactly("seal.key-missing");
  }

  @Test
  void a_seal_taken_from_between_two_is_missed() {
    twoDays();
    office.tamper(session -> session.getNode("/seals/2026/2026-11-23").remove());

    assertThat(sealed.faults())
        .containsExactly(new Verdict.Fault("", 0, "seal.chain", "2026-11-24"));
  }

  @Test
  void all_seals_taken_away_are_missed() {
    Way.to(office, "compose");
    seal();
    office.tamper(session -> session.getNode("/seals/2026/2026-11-23").remove());

    assertThat(sealed.faults()).extracting(Verdict.Fault::what).containsExactly("seal.none");
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

    assertThat(sealed.faults()).containsExactly(new Verdict.Fault(id.value(), 4, "header", ""));
  }

  private void twoDays() {
    Way.to(office, "edit");
    office.clock().set(SealedOffice.AFTER_CLOSING);
    sealed.task().run();
    office.clock().set("2026-11-24T02:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-24T12:00:00Z");
    sealed.task().run();
  }

  private void seal() {
    office.clock().set(SealedOffice.AFTER_CLOSING);
    task.run();
    assertThat(sealed.verify().green()).isTrue();
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

  /** Whether everything but the seals fits. */
  private boolean chainsAlone() {
    return sealed.verify().faults().stream().allMatch(fault -> fault.what().startsWith("seal."));
  }
}
