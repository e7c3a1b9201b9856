package id.go.bengkaliskab.pesona.store;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.jcr.InvalidItemStateException;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one fair lock before every write of this process. Jackrabbit checks conflicts by property
 * only, so that two sessions may both claim one task; behind the gate each writer sees what the one
 * before it saved.
 */
public final class WriteGate {
  private static final Logger log = LoggerFactory.getLogger(WriteGate.class);

  /**
   * Attempts before a conflict, which only a writer outside this process can cause, is reported.
   */
  private static final int ATTEMPTS = 3;

  private final Sessions sessions;
  private final ReentrantLock lock = new ReentrantLock(true);

  /**
   * @param sessions where sessions come from
   */
  public WriteGate(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Lock, load, change, one save, unlock.
   *
   * @param access rights to write with
   * @param workspace workspace to write
   * @param work the changes; run again after a conflict
   * @return what {@code work} returned at its last run
   * @throws IllegalStateException when called from within a unit of work
   * @throws StoreException when the repository fails
   */
  <T> T write(Access access, String workspace, Function<UnitOfWork, T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("a unit of work must not open another one");
    }
    Saved<T> saved;
    lock.lock();
    try {
      saved = attempt(access, workspace, work);
    } finally {
      lock.unlock();
    }
    saved.afterSave().forEach(WriteGate::runQuietly);
    return saved.result();
  }

  private <T> Saved<T> attempt(Access access, String workspace, Function<UnitOfWork, T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Lease lease = sessions.open(access, workspace)) {
        lease.session().refresh(false);
        UnitOfWork unit = new UnitOfWork(lease.session());
        T result = work.apply(unit);
        lease.session().save();
        return new Saved<>(result, unit.afterSave());
      } catch (InvalidItemStateException e) {
        requireAnotherAttempt(attempt, workspace, e);
      } catch (StoreException e) {
        if (!(e.getCause() instanceof InvalidItemStateException conflict)) {
          throw e;
        }
        requireAnotherAttempt(attempt, workspace, conflict);
      } catch (RepositoryException e) {
        throw new StoreException("could not save workspace " + workspace, e);
      }
    }
  }

  private static void requireAnotherAttempt(
      int attempt, String workspace, InvalidItemStateException conflict) {
    if (attempt == ATTEMPTS) {
      throw new StoreException(
          "gave up after " + ATTEMPTS + " conflicts in " + workspace, conflict);
    }
    log.warn("conflict in workspace {}, trying again", workspace, conflict);
  }

  private static void runQuietly(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      log.error("an action after a save failed; the save stands", e);
    }
  }

  private record Saved<T>(T result, List<Runnable> afterSave) {}
}
