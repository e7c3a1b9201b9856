package id.go.bengkaliskab.pesona.magnolia.setup;

/**
 * A change could not be made. Unchecked, so that it passes tasks of Magnolia that run ours; who
 * runs them makes a warning of it.
 */
final class SetupFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SetupFailed(Exception cause) {
    super(cause.toString(), cause);
  }
}
