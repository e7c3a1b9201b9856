package id.go.bengkaliskab.pesona.store;

import javax.jcr.RepositoryException;

/** The repository failed underneath; not the fault of the caller. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, RepositoryException cause) {
    super(message, cause);
  }

  StoreException(RepositoryException cause) {
    super(cause);
  }
}
