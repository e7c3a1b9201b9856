package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

interface PeriodicTasksContract extends Contract {
  Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  default void a_run_that_fails_does_not_end_the_series() {
    AtomicInteger runs = new AtomicInteger();

    host()
        .schedule(
            new EverySecond(
                () -> {
                  if (runs.incrementAndGet() == 1) {
                    throw new IllegalStateException("the first run fails");
                  }
                  if (runs.get() == 2) {
                    throw new NoClassDefFoundError("the second run fails worse");
                  }
                }));

    await().atMost(PATIENCE).until(() -> runs.get() >= 3);
  }

  @Test
  default void a_task_never_runs_twice_at_a_time() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);

    host()
        .schedule(
            new EverySecond(
                () -> {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  longerThanTheInterval(never);
                  inside.decrementAndGet();
                  runs.incrementAndGet();
                }));

    await().atMost(PATIENCE).until(() -> runs.get() >= 2);
    assertThat(most).hasValue(1);
  }

  @Test
  default void a_closed_host_ends_what_runs_and_begins_nothing(@TempDir Path folder)
      throws InterruptedException {
    AtomicBoolean closed = new AtomicBoolean();
    AtomicBoolean interrupted = new AtomicBoolean();
    AtomicBoolean late = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    HostUnderTest own = open(folder);
    own.host()
        .schedule(
            new EverySecond(
                () -> {
                  begun.countDown();
                  interrupted.compareAndSet(false, longerThanTheInterval(never));
                  late.compareAndSet(false, closed.get());
                }));
    assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

    own.close();
    closed.set(true);

    assertThat(interrupted).as("a repository may break when its thread is interrupted").isFalse();
    await()
        .during(Duration.ofMillis(2500))
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(late).as("runs after the end").isFalse());
  }

  /** Waits a little for what never comes; true when the thread was interrupted meanwhile. */
  private static boolean longerThanTheInterval(CountDownLatch never) {
    try {
      return never.await(1200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** The shortest interval that every host keeps. */
  record EverySecond(Runnable work) implements PeriodicTask {
    @Override
    public String name() {
      return "contract";
    }

    @Override
    public Duration interval() {
      return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
      work.run();
    }
  }
}
