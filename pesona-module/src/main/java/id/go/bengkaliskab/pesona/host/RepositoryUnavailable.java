package id.go.bengkaliskab.pesona.host;

/** The repository could not be opened; the cause says why. */
public final class RepositoryUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was tried
   * @param cause what the repository answered
   */
  public RepositoryUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
