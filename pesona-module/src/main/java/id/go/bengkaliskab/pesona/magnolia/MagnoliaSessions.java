package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import info.magnolia.repository.RepositoryManager;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Opens a system session for each lease. The sessions of Magnolia's system context would not do:
 * they belong to the thread, so that a lease inside another would discard what the outer one has
 * not saved yet.
 */
final class MagnoliaSessions implements Sessions {
  private final RepositoryManager repository;

  MagnoliaSessions(RepositoryManager repository) {
    this.repository = repository;
  }

  @Override
  public Lease open(Access access, String workspace) {
    Optional<String> publicName = PublicWorkspaces.find(workspace);
    if (access == Access.PUBLIC && publicName.isEmpty()) {
      throw new RepositoryUnavailable(
          "the public may not open workspace \"" + workspace + "\"", null);
    }
    try {
      return new OwnSession(repository.getSystemSession(publicName.orElse(workspace)));
    } catch (RepositoryException e) {
      throw new RepositoryUnavailable("workspace \"" + workspace + "\" could not be opened", e);
    }
  }

  private record OwnSession(Session session) implements Lease {
    @Override
    public void close() {
      session.logout();
    }
  }
}
