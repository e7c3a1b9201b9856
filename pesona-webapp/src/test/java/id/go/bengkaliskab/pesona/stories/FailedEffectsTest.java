package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Message;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of an effect whose handler fails. */
class FailedEffectsTest extends OutboxStory {
  @Test
  void a_failed_effect_is_tried_again_after_a_pause_that_grows() {
    Carrier carrier = new Carrier().failing(2);
    promise("a");
    Dispatcher dispatcher = start(carrier);
    await().until(() -> attempts() == 1);

    Message first = pending().get(0);
    assertThat(first.lastError()).contains("no connection");
    assertThat(first.notBefore()).isEqualTo(clock.instant().plusSeconds(2));
    assertThat(carrier.tried).hasValue(1);

    clock.pass(Duration.ofSeconds(2));
    dispatcher.wake();
    await().until(() -> attempts() == 2);
    assertThat(pending().get(0).notBefore()).isEqualTo(clock.instant().plusSeconds(4));

    clock.pass(Duration.ofSeconds(4));
    dispatcher.wake();
    await().until(() -> carrier.carried.size() == 1);
    await().until(() -> pending().isEmpty());
  }

  @Test
  void a_handler_that_has_no_attempt_left_is_told_once_and_the_effect_counts_as_failed() {
    Carrier carrier = new Carrier().failing(99).withAttempts(2);
    promise("a");
    Dispatcher dispatcher = start(carrier);
    await().until(() -> attempts() == 1);
    clock.pass(Duration.ofMinutes(1));
    dispatcher.wake();

    await().until(() -> pending().isEmpty());
    assertThat(carrier.givenUp)
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.attempts()).isEqualTo(2);
              assertThat(m.lastError()).contains("no connection");
            });
    assertThat(below("/outbox/failed")).hasSize(1);
  }

  @Test
  void a_handler_that_fails_at_giving_up_does_not_try_for_ever() {
    Carrier carrier = new Carrier().failing(99).withAttempts(1).failingAtTheEnd();
    promise("a");

    start(carrier);

    await().until(() -> pending().isEmpty());
    assertThat(below("/outbox/failed")).hasSize(1);
    assertThat(carrier.tried).hasValue(1);
  }

  @Test
  void a_handler_that_breaks_down_counts_as_failed_and_the_next_effect_is_carried_out() {
    Carrier carrier = new Carrier().breakingDownAt("a");
    promise("a");
    start(carrier);
    await().until(() -> attempts() == 1);

    promise("b");

    await().until(() -> carrier.carried.size() == 1);
    assertThat(pending()).singleElement().returns("a", message -> message.require("to"));
  }
}
