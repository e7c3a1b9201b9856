package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import info.magnolia.repository.RepositoryManager;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a system session for each lease. The sessions of Magnolia's system context would not do:
 * they belong to the thread, so that a lease inside another would discard what the outer one has
 * not saved yet.
 */
final class MagnoliaSessions implements Sessions {
  private static final Logger LOG = LoggerFactory.getLogger(MagnoliaSessions.class);

  private final RepositoryManager repository;

  MagnoliaSessions(RepositoryManager repository) {
    this.repository = repository;
  }

  @Override
  public Lease open(Access access, String workspace) {
    Optional<String> publicName = PublicWorkspaces.find(workspace);
    if (!mayRead(access, publicName.isPresent())) {
      throw new RepositoryUnavailable(access + " may not open workspace " + workspace, null);
    }
    try {
      Session session = repository.getSystemSession(publicName.orElse(workspace));
      return mayWrite(access, workspace)
          ? new OwnSession(session, session)
          : new OwnSession(session, ReadOnlySession.of(session));
    } catch (RepositoryException e) {
      throw new RepositoryUnavailable("workspace \"" + workspace + "\" could not be opened", e);
    }
  }

  private static boolean mayRead(Access access, boolean publicSide) {
    return switch (access) {
      case AUTHOR -> !publicSide;
      case PUBLISHER -> true;
      case PUBLIC -> publicSide;
    };
  }

  /** Public media and pages are Magnolia's own to write: here they are those of the author. */
  private static boolean mayWrite(Access access, String workspace) {
    return switch (access) {
      case AUTHOR -> true;
      case PUBLISHER -> workspace.equals(Workspaces.PESONA_PUBLIC);
      case PUBLIC -> false;
    };
  }

  private record OwnSession(Session system, Session session) implements Lease {

    /** What was saved stands, so that a failure here must not look like one of the work. */
    @Override
    public void close() {
      try {
        system.logout();
      } catch (RuntimeException e) {
        LOG.warn("a session could not be logged out", e);
      }
    }
  }
}
