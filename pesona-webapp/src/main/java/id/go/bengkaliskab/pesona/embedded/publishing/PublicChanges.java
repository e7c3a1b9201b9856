package id.go.bengkaliskab.pesona.embedded.publishing;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the changes of public content, whoever makes them, so that a page made before a change is
 * known to be old. It keeps one session a workspace until it is closed: observation ends with its
 * session.
 */
public final class PublicChanges implements AutoCloseable {
  private static final int ALL =
      Event.NODE_ADDED
          | Event.NODE_REMOVED
          | Event.NODE_MOVED
          | Event.PROPERTY_ADDED
          | Event.PROPERTY_CHANGED
          | Event.PROPERTY_REMOVED;

  private static final Logger log = LoggerFactory.getLogger(PublicChanges.class);

  private final AtomicLong count = new AtomicLong();
  private final EventListener listener = events -> count.incrementAndGet();
  private final List<Lease> leases = new ArrayList<>();

  /**
   * Begins to count.
   *
   * @param sessions where sessions come from
   * @param workspaces public workspaces to watch
   * @throws RepositoryUnavailable when the repository fails
   */
  public PublicChanges(Sessions sessions, List<String> workspaces) {
    for (String workspace : workspaces) {
      Lease lease = sessions.open(Access.PUBLIC, workspace);
      leases.add(lease);
      try {
        lease
            .session()
            .getWorkspace()
            .getObservationManager()
            .addEventListener(listener, ALL, "/", true, null, null, false);
      } catch (RepositoryException e) {
        close();
        throw new RepositoryUnavailable("could not watch the workspace " + workspace, e);
      }
    }
  }

  /** A number that grows with every change. */
  public long count() {
    return count.get();
  }

  @Override
  public void close() {
    leases.forEach(this::end);
    leases.clear();
  }

  /** The session may serve others afterwards, so it must not go on listening. */
  private void end(Lease lease) {
    try {
      lease.session().getWorkspace().getObservationManager().removeEventListener(listener);
    } catch (RepositoryException e) {
      log.warn("could not stop watching a workspace", e);
    } finally {
      lease.close();
    }
  }
}
