package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs periodic tasks, one at a time. */
final class Scheduler implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Scheduler.class);
  private static final int PATIENCE_SECONDS = 30;

  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "periodic");
            thread.setDaemon(true);
            return thread;
          });

  void schedule(PeriodicTask task) {
    long seconds = Math.max(1, task.interval().toSeconds());
    var unused =
        executor.scheduleWithFixedDelay(() -> run(task), seconds, seconds, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        log.warn("stopping although a periodic task is still running");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(PeriodicTask task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      log.error("periodic task {} failed; it is run again", task.name(), e);
    }
  }
}
