package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the tasks that repeat, one after the other, on an author instance only. */
public final class MagnoliaPeriodicTasks implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MagnoliaPeriodicTasks.class);
  private static final int PATIENCE_SECONDS = 30;

  private final ServerConfiguration server;
  private final Supplier<ScheduledExecutorService> executors;
  private Optional<ScheduledExecutorService> running = Optional.empty();

  /**
   * @param server says whether this is an author instance
   */
  @Inject
  public MagnoliaPeriodicTasks(ServerConfiguration server) {
    this(
        server,
        () ->
            Executors.newSingleThreadScheduledExecutor(
                work -> {
                  Thread thread = new Thread(work, "pesona-periodic");
                  thread.setDaemon(true);
                  return thread;
                }));
  }

  MagnoliaPeriodicTasks(ServerConfiguration server, Supplier<ScheduledExecutorService> executors) {
    this.server = server;
    this.executors = executors;
  }

  synchronized void schedule(PeriodicTask task) {
    if (server.isAdmin()) {
      long pause = task.interval().toMillis();
      var unused =
          executor().scheduleWithFixedDelay(() -> run(task), pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  private ScheduledExecutorService executor() {
    ScheduledExecutorService executor = running.orElseGet(executors);
    running = Optional.of(executor);
    return executor;
  }

  private static void run(PeriodicTask task) {
    try {
      MgnlContext.doInSystemContext(
          () -> {
            task.run();
            return null;
          },
          true);
    } catch (RuntimeException | Error e) {
      LOG.error("periodic task \"{}\" failed; it is run again", task.name(), e);
    }
  }

  /**
   * Ends all series, of which new ones may begin, and waits for a run that has begun. It isn't
   * interrupted: a database may close the files of an interrupted thread.
   */
  @Override
  public synchronized void close() {
    running.ifPresent(MagnoliaPeriodicTasks::end);
    running = Optional.empty();
  }

  private static void end(ScheduledExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("stopping although a periodic task is still running");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
