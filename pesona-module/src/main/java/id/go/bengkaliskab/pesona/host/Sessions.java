package id.go.bengkaliskab.pesona.host;

/**
 * Gives out repository sessions. Hosts may pool them; a leased session shows the state saved last.
 */
public interface Sessions {

  /**
   * Leases a session that nobody else uses until the lease is closed.
   *
   * @param access the rights the session carries
   * @param workspace name of the workspace, see {@link Workspaces}
   * @return the lease, to be closed by the caller
   * @throws RepositoryUnavailable when the repository doesn't answer or {@code access} may not open
   *     the workspace
   */
  Lease open(Access access, String workspace);
}
