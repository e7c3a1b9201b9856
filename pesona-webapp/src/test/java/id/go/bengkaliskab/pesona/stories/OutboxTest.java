package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutboxTest {
  @TempDir Path folder;
  private final OfficeClock clock = new OfficeClock();
  private final List<Dispatcher> dispatchers = new ArrayList<>();
  private TestRepository repository;
  private Store store;
  private Outbox outbox;

  @BeforeEach
  void open() {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    outbox = new Outbox(clock, () -> dispatchers.forEach(Dispatcher::wake));
  }

  @AfterEach
  void close() {
    dispatchers.forEach(Dispatcher::close);
    repository.close();
  }

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
  void a_transition_promises_its_effects_in_its_own_save() {
    repository.close();
    try (Office office = new Office(folder)) {
      ArticleId id = Way.to(office, "approve");
      assertThat(office.promises()).hasSize(2);

      assertThatThrownBy(() -> office.perform(id, "tamu", "approve")).isNotNull();
      assertThat(office.promises()).hasSize(2);
    }
    open();
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  private void promise(String key) {
    store.change(unit -> outbox.promise(unit, "mail", key, CanonicalJson.object().put("to", key)));
  }

  private Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(store, clock);
    dispatchers.add(dispatcher);
    return dispatcher;
  }

  private Dispatcher start(Handler... handlers) {
    Dispatcher dispatcher = dispatcher();
    dispatcher.start(List.of(handlers));
    return dispatcher;
  }

  private List<Message> pending() {
    return store.read(reading -> Outbox.pending(reading, "mail"));
  }

  private int attempts() {
    return pending().stream().mapToInt(Message::attempts).max().orElse(-1);
  }

  private List<String> done() {
    return below("/outbox/done");
  }

  private List<String> below(String root) {
    return store.read(
        reading ->
            reading.childrenOf(root).stream()
                .flatMap(year -> year.children().stream())
                .flatMap(month -> month.children().stream())
                .map(StoredNode::name)
                .toList());
  }

  /** A handler whose fate the test decides. */
  private static class Carrier implements Handler {
    final List<Message> carried = new CopyOnWriteArrayList<>();
    final List<Message> givenUp = new CopyOnWriteArrayList<>();
    final AtomicInteger tried = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();
    volatile boolean ready = true;
    private final String type;
    private int failures;
    private int attempts = 12;
    private boolean failsAtTheEnd;
    private String breaksDownAt = "";

    Carrier() {
      this("mail");
    }

    Carrier(String type) {
      this.type = type;
    }

    Carrier failing(int times) {
      failures = times;
      return this;
    }

    Carrier withAttempts(int most) {
      attempts = most;
      return this;
    }

    Carrier failingAtTheEnd() {
      failsAtTheEnd = true;
      return this;
    }

    Carrier breakingDownAt(String key) {
      breaksDownAt = key;
      return this;
    }

    Carrier notReady() {
      ready = false;
      return this;
    }

    @Override
    public String type() {
      return type;
    }

    @Override
    public boolean ready() {
      asked.incrementAndGet();
      return ready;
    }

    @Override
    public int attempts() {
      return attempts;
    }

    @Override
    public void carryOut(Message message) throws Exception {
      if (tried.incrementAndGet() <= failures) {
        throw new IOException("no connection");
      }
      if (message.payload().path("to").asText().equals(breaksDownAt)) {
        throw new NoClassDefFoundError("a library is missing");
      }
      carried.add(message);
    }

    @Override
    public void gaveUp(Message message) {
      givenUp.add(message);
      if (failsAtTheEnd) {
        throw new IllegalStateException("telling failed");
      }
    }
  }
}
