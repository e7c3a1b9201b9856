package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;

/** What the seals show of records that somebody changed. */
class ForgedRecordsTest extends SealStory {
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

  private static String bucket(String root, ArticleId id) {
    return root + '/' + id.value().substring(0, 2) + '/' + id.value();
  }

  /** Whether everything but the seals fits. */
  private boolean chainsAlone() {
    return sealed.verify().faults().stream().allMatch(fault -> fault.what().startsWith("seal."));
  }
}
