package id.go.bengkaliskab.pesona.host;

/** The public side could not be brought to the wished state; trying again later is safe. */
public final class PublishingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was to be published
   * @param cause what went wrong, or null
   */
  public PublishingFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
