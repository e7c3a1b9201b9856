package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When the worker carries out what was promised. */
class DispatcherTest extends OutboxStory {
  @Test
  void what_an_earlier_process_left_is_carried_out() {
    promise("a");
    Dispatcher earlier = dispatcher();
    earlier.start(List.of(new Carrier("other")));
    earlier.close();
    Carrier carrier = new Carrier();

    start(carrier);

    await().until(() -> carrier.carried.size() == 1);
  }

  @Test
  void a_promise_wakes_the_worker() {
    Carrier carrier = new Carrier();
    start(carrier);
    for (String key : List.of("a", "b", "c")) {
      promise(key);
    }

    await().atMost(Duration.ofSeconds(4)).until(() -> carrier.carried.size() == 3);
  }

  @Test
  void an_effect_before_its_moment_waits() {
    store.change(
        unit ->
            outbox.promise(
                unit,
                "mail",
                "late",
                CanonicalJson.object().put("to", "late"),
                clock.instant().plusSeconds(3600)));
    promise("now");
    Carrier carrier = new Carrier();
    Dispatcher dispatcher = start(carrier);
    await().until(() -> done().size() == 1);
    assertThat(carrier.carried).extracting(message -> message.require("to")).containsExactly("now");

    clock.pass(Duration.ofHours(1));
    dispatcher.wake();
    await().until(() -> done().size() == 2);
  }

  @Test
  void the_effects_of_a_handler_that_is_not_ready_wait_without_counting_attempts() {
    Carrier carrier = new Carrier().notReady();
    promise("a");
    Dispatcher dispatcher = start(carrier);
    await().until(() -> carrier.asked.get() > 0);
    assertThat(attempts()).isZero();
    assertThat(carrier.tried).hasValue(0);

    carrier.ready = true;
    dispatcher.wake();

    await().atMost(Duration.ofSeconds(4)).until(() -> carrier.carried.size() == 1);
  }

  @Test
  void a_slow_type_does_not_hold_up_another() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    Carrier stuck =
        new Carrier("slow") {
          @Override
          public void carryOut(Message message) throws InterruptedException {
            slow.await();
          }
        };
    Carrier quick = new Carrier();
    store.change(unit -> outbox.promise(unit, "slow", "x", CanonicalJson.object()));
    promise("a");

    start(stuck, quick);

    await().until(() -> quick.carried.size() == 1);
    slow.countDown();
  }

  @Test
  void an_effect_that_promises_another_while_the_dispatcher_closes_holds_nothing_up()
      throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Carrier carrier =
        new Carrier() {
          @Override
          public void carryOut(Message message) throws InterruptedException {
            begun.countDown();
            closing.await();
            store.change(unit -> outbox.promise(unit, "next", "x", CanonicalJson.object()));
          }
        };
    promise("a");
    Dispatcher dispatcher = start(carrier);
    begun.await();
    Thread closer = new Thread(dispatcher::close);
    closer.start();
    await().until(() -> closer.getState() != Thread.State.NEW && isWaiting(closer));

    closing.countDown();

    closer.join(TimeUnit.SECONDS.toMillis(10));
    assertThat(closer.isAlive()).isFalse();
    assertThat(pending()).isEmpty();
  }

  @Test
  void a_stop_waits_once_however_many_attempts_are_stuck() throws Exception {
    List<String> types = List.of("a", "b", "c", "d", "e");
    CountDownLatch begun = new CountDownLatch(types.size());
    CountDownLatch never = new CountDownLatch(1);
    List<Handler> stuck =
        types.stream()
            .<Handler>map(
                type ->
                    new Carrier(type) {
                      @Override
                      public void carryOut(Message message) throws InterruptedException {
                        begun.countDown();
                        never.await();
                      }
                    })
            .toList();
    types.forEach(
        type -> store.change(unit -> outbox.promise(unit, type, "x", CanonicalJson.object())));
    Duration patience = Duration.ofSeconds(2);
    Dispatcher dispatcher = dispatcher(patience);
    dispatcher.start(stuck);
    begun.await();

    long before = System.nanoTime();
    dispatcher.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isBetween(patience.minusMillis(50), patience.multipliedBy(3));
    never.countDown();
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }
}
