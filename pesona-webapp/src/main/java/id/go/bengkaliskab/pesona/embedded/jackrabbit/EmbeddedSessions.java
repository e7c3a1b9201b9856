package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Pooled sessions: a login for each request would halve the throughput. */
final class EmbeddedSessions implements Sessions, AutoCloseable {
  /** Idle sessions kept of each kind; more are closed after use. */
  private static final int IDLE = 16;

  private final Repository repository;
  private final Map<Kind, BlockingDeque<Session>> idle = new ConcurrentHashMap<>();
  private volatile boolean closed;

  EmbeddedSessions(Repository repository) {
    this.repository = repository;
  }

  @Override
  public Lease open(Access access, String workspace) {
    Kind kind = new Kind(access, workspace);
    if (closed || !WorkspaceAccess.mayRead(access, workspace)) {
      throw new RepositoryUnavailable(
          closed ? "the repository is closed" : access + " may not open workspace " + workspace,
          null);
    }
    try {
      return new Pooled(kind, fresh(kind));
    } catch (RepositoryException e) {
      throw new RepositoryUnavailable("could not open workspace " + workspace, e);
    }
  }

  @Override
  public void close() {
    closed = true;
    idle.values().forEach(sessions -> sessions.forEach(Session::logout));
    idle.clear();
  }

  private Session fresh(Kind kind) throws RepositoryException {
    Session session = pool(kind).pollFirst();
    while (session != null && !seesLastSave(session)) {
      session = pool(kind).pollFirst();
    }
    return session == null
        ? repository.login(new AccessCredentials(kind.access()), kind.workspace())
        : session;
  }

  /** False for a session that broke or was closed by its borrower. */
  private static boolean seesLastSave(Session session) {
    if (!session.isLive()) {
      return false;
    }
    try {
      session.refresh(false);
      return true;
    } catch (RepositoryException e) {
      session.logout();
      return false;
    }
  }

  private void giveBack(Kind kind, Session session) {
    if (seesLastSave(session) && (closed || !pool(kind).offerFirst(session))) {
      session.logout();
    }
  }

  private BlockingDeque<Session> pool(Kind kind) {
    return idle.computeIfAbsent(kind, key -> new LinkedBlockingDeque<>(IDLE));
  }

  private record Kind(Access access, String workspace) {}

  private final class Pooled implements Lease {
    private final Kind kind;
    private Session session;

    Pooled(Kind kind, Session session) {
      this.kind = kind;
      this.session = session;
    }

    @Override
    public Session session() {
      if (session == null) {
        throw new IllegalStateException("this lease is closed");
      }
      return session;
    }

    @Override
    public void close() {
      if (session != null) {
        giveBack(kind, session);
        session = null;
      }
    }
  }
}
