package id.go.bengkaliskab.pesona.host;

import javax.jcr.Session;

/**
 * A repository session on loan. Closing the lease discards what was not saved and gives the session
 * back.
 */
public interface Lease extends AutoCloseable {

  /** The session; must not be used after {@link #close()} nor by another thread. */
  Session session();

  @Override
  void close();
}
