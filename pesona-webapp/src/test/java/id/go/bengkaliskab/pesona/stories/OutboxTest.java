package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised, and what is kept of it. */
class OutboxTest extends OutboxStory {
  @Test
  void an_effect_is_promised_in_the_save_of_its_cause() {
    promise("a");

    assertThat(pending()).hasSize(1);
    Message message = pending().get(0);
    assertThat(message.require("to")).isEqualTo("a");
    assertThat(message.attempts()).isZero();
    assertThat(message.createdAt()).isEqualTo(clock.instant());
    assertThat(store.<List<String>>read(Outbox::pendingTypes)).containsExactly("mail");
  }

  @Test
  void nothing_is_promised_when_the_cause_fails() {
    assertThatThrownBy(
            () ->
                store.change(
                    unit -> {
                      outbox.promise(unit, "mail", "a", CanonicalJson.object());
                      throw new IllegalStateException("the cause failed");
                    }))
        .hasMessage("the cause failed");

    assertThat(pending()).isEmpty();
  }

  @Test
  void a_transition_promises_its_effects_in_its_own_save() {
    try (Office office = new Office(folder.resolve("office"))) {
      ArticleId id = Way.to(office, "approve");
      assertThat(office.promises()).hasSize(2);

      assertThatThrownBy(() -> office.perform(id, "tamu", "approve")).isNotNull();
      assertThat(office.promises()).hasSize(2);
    }
  }

  @Test
  void the_same_key_promised_again_while_it_waits_is_carried_out_once() {
    promise("a");
    promise("a");
    Carrier carrier = new Carrier();

    start(carrier);
    await().until(() -> pending().isEmpty());

    assertThat(carrier.carried).hasSize(1);
  }

  @Test
  void what_was_carried_out_is_kept_as_done() {
    promise("a");
    start(new Carrier());

    await().until(() -> done().size() == 1);
    assertThat(pending()).isEmpty();
  }
}
