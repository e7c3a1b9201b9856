package id.go.bengkaliskab.pesona.outbox;

import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that carries out the due messages of one type, in turn. */
final class Worker {
  private static final Logger log = LoggerFactory.getLogger(Worker.class);

  /**
   * Longest sleep: a message whose moment comes, or a handler that becomes ready, is seen within
   * it.
   */
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

  private final Store store;
  private final Handler handler;
  private final Clock clock;
  private final Executor context;
  private final Semaphore work = new Semaphore(1);
  private final Thread thread;
  private volatile boolean stopping;
  private Duration pause = Duration.ZERO;

  /**
   * @param context runs each round, in the thread that asks
   */
  Worker(Store store, Handler handler, Clock clock, Executor context) {
    this.store = store;
    this.handler = handler;
    this.clock = clock;
    this.context = context;
    this.thread = new Thread(this::run, "outbox-" + handler.type());
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void wake() {
    work.release();
  }

  void askToStop() {
    stopping = true;
    work.release();
  }

  /**
   * Waits until its running attempt has ended.
   *
   * @param nanos for how long at the most; not at all when none are left
   */
  void awaitEnd(long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        if (work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          work.drainPermits();
        }
        if (!stopping) {
          context.execute(() -> pause = carryOutDue());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.error("the outbox of {} could not be read; trying again", handler.type(), e);
        pause = LONGEST_SLEEP;
      }
    }
  }

  /** Carries out what is due and tells how long nothing more will be. */
  private Duration carryOutDue() {
    if (!handler.ready()) {
      return LONGEST_SLEEP;
    }
    List<Message> pending = store.read(reading -> Outbox.pending(reading, handler.type()));
    Duration longest = LONGEST_SLEEP;
    for (Message message : pending) {
      Duration wait = Duration.between(clock.instant(), message.notBefore());
      if (stopping) {
        return Duration.ZERO;
      }
      if (wait.isNegative() || wait.isZero()) {
        attempt(message);
        longest = Duration.ZERO;
      } else if (wait.compareTo(longest) < 0) {
        longest = wait;
      }
    }
    return longest;
  }

  private void attempt(Message message) {
    try {
      handler.carryOut(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (Exception | LinkageError | StackOverflowError e) {
      afterFailure(message, e);
      return;
    }
    store.change(unit -> Outbox.done(unit, message, clock.instant()));
  }

  private void afterFailure(Message message, Throwable failure) {
    Instant now = clock.instant();
    int attempts = message.attempts() + 1;
    Message failed = message.failed(describe(failure), now.plus(BackOff.after(attempts)));
    if (attempts < handler.attempts()) {
      log.warn("{} {}: attempt {} failed", message.type(), message.id(), attempts, failure);
      store.change(unit -> Outbox.retry(unit, failed));
      return;
    }
    log.error("{} {}: gave up after {} attempts", message.type(), message.id(), attempts, failure);
    tellGivenUp(failed);
    store.change(unit -> Outbox.failed(unit, failed, clock.instant()));
  }

  /** Telling must not keep the effect among those that are tried again. */
  private void tellGivenUp(Message failed) {
    try {
      handler.gaveUp(failed);
    } catch (RuntimeException e) {
      log.error("{} {}: nobody learnt that it failed", failed.type(), failed.id(), e);
    }
  }

  /** What failed, and what it came from: "sending failed" alone helps nobody. */
  private static String describe(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String said = said(failure);
    String cause = said(root);
    return said.contains(cause) ? said : said + ": " + cause;
  }

  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
