package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.record.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.UnaryOperator;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;

/** What shows when somebody changed the seals, their key or their order. */
class BrokenSealTest extends SealStory {
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

  private void twoDays() {
    Way.to(office, "edit");
    office.clock().set(SealedOffice.AFTER_CLOSING);
    sealed.task().run();
    office.clock().set("2026-11-24T02:00:00Z");
    Way.to(office, "edit");
    office.clock().set("2026-11-24T12:00:00Z");
    sealed.task().run();
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
}
