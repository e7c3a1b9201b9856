package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One writer at a time, each seeing what the one before it saved. */
class WriteGateTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  private static final int THREADS = 8;
  private static final int WRITES = 40;

  private final Store store = REPOSITORY.pesona();

  @Test
  void eight_writers_lose_no_increment() throws InterruptedException, ExecutionException {
    store.change(unit -> unit.create("/counter", "pesona:entry").set("n", 0));

    atOnce(
        () -> {
          for (int i = 0; i < WRITES; i++) {
            store.change(
                unit -> {
                  StoredNode counter = unit.find("/counter").orElseThrow();
                  counter.set("n", counter.requireNumber("n") + 1);
                });
          }
        });

    long total = store.read(r -> r.find("/counter").orElseThrow().requireNumber("n"));
    assertThat(total).isEqualTo(THREADS * WRITES);
  }

  @Test
  void of_many_who_take_one_task_one_wins() throws InterruptedException, ExecutionException {
    store.change(unit -> unit.create("/task", "pesona:task"));
    AtomicInteger winners = new AtomicInteger();

    atOnce(
        () -> {
          boolean won =
              store.write(
                  unit -> {
                    StoredNode task = unit.find("/task").orElseThrow();
                    boolean free = !task.has("claimant");
                    if (free) {
                      task.set("claimant", Thread.currentThread().getName());
                    }
                    return free;
                  });
          if (won) {
            winners.incrementAndGet();
          }
        });

    assertThat(winners).hasValue(1);
  }

  @Test
  void writers_of_one_bucket_make_no_doubled_folder()
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();

    atOnce(
        () ->
            store.change(
                unit -> unit.create("/bucket/ab/" + next.incrementAndGet(), "pesona:entry")));

    int folders = store.read(r -> r.childrenOf("/bucket").size());
    assertThat(folders).isEqualTo(1);
    int entries = store.read(r -> r.childrenOf("/bucket/ab").size());
    assertThat(entries).isEqualTo(THREADS);
  }

  @Test
  void a_unit_of_work_within_another_is_refused_and_the_outer_one_may_go_on() {
    store.change(
        outer -> {
          outer.create("/outer", "pesona:entry");
          assertThatThrownBy(() -> store.change(inner -> inner.create("/inner", "pesona:entry")))
              .isInstanceOf(IllegalStateException.class);
        });

    List<Boolean> present =
        store.read(r -> List.of(r.find("/outer").isPresent(), r.find("/inner").isPresent()));
    assertThat(present).containsExactly(true, false);
  }

  @Test
  void an_action_after_the_save_runs_once_and_may_write() {
    store.change(
        unit -> {
          unit.create("/saved", "pesona:entry");
          unit.afterSave(() -> store.change(later -> later.create("/later", "pesona:entry")));
        });

    boolean later = store.read(r -> r.find("/later").isPresent());
    assertThat(later).isTrue();
  }

  private static void atOnce(Runnable work) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(THREADS);
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        done.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  work.run();
                  return null;
                }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
