package id.go.bengkaliskab.pesona.outbox;

import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/**
 * Carries out promised effects, one worker for each type, so that a slow mail server holds up no
 * publication.
 */
public final class Dispatcher implements AutoCloseable {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

  private final Store store;
  private final Clock clock;
  private final Executor context;
  private final Duration longestStop;
  private final List<Worker> workers = new CopyOnWriteArrayList<>();

  /**
   * @param store workspace of the outbox
   * @param clock tells what is due
   */
  public Dispatcher(Store store, Clock clock) {
    this(store, clock, Runnable::run);
  }

  /**
   * A dispatcher on a host that binds something to each thread that works.
   *
   * @param store workspace of the outbox
   * @param clock tells what is due
   * @param context runs each round of a worker, in the worker's own thread
   */
  public Dispatcher(Store store, Clock clock, Executor context) {
    this(store, clock, context, LONGEST_STOP);
  }

  /**
   * A dispatcher with a patience of its own.
   *
   * @param store workspace of the outbox
   * @param clock tells what is due
   * @param context runs each round of a worker, in the worker's own thread
   * @param longestStop how long closing waits for all running attempts together
   */
  public Dispatcher(Store store, Clock clock, Executor context, Duration longestStop) {
    this.store = store;
    this.clock = clock;
    this.context = context;
    this.longestStop = longestStop;
  }

  /**
   * Starts the workers; messages left by an earlier process are taken up again.
   *
   * @param handlers one for each type
   */
  public synchronized void start(List<Handler> handlers) {
    for (Handler handler : handlers) {
      Worker worker = new Worker(store, handler, clock, context);
      workers.add(worker);
      worker.start();
    }
  }

  /**
   * Tells the workers that something was promised. Waits for nobody: an attempt that ends while the
   * dispatcher closes may promise more.
   */
  public void wake() {
    workers.forEach(Worker::wake);
  }

  /** Lets the running attempts end and stops; whoever waits for it waits once, not for each. */
  @Override
  public synchronized void close() {
    workers.forEach(Worker::askToStop);
    long begun = System.nanoTime();
    workers.forEach(worker -> worker.awaitEnd(longestStop.toNanos() - (System.nanoTime() - begun)));
    workers.clear();
  }
}
