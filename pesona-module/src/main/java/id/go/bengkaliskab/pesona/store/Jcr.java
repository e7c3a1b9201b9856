package id.go.bengkaliskab.pesona.store;

import javax.jcr.RepositoryException;

/** Carries JCR's checked exception out of lambdas and accessors as {@link StoreException}. */
final class Jcr {

  /** A reading or writing of the repository. */
  interface Call<T> {
    T run() throws RepositoryException;
  }

  /** A writing without a result. */
  interface Action {
    void run() throws RepositoryException;
  }

  private Jcr() {}

  static <T> T get(Call<T> call) {
    try {
      return call.run();
    } catch (RepositoryException e) {
      throw new StoreException(e);
    }
  }

  static void run(Action action) {
    try {
      action.run();
    } catch (RepositoryException e) {
      throw new StoreException(e);
    }
  }
}
