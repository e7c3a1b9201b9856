package id.go.bengkaliskab.pesona.media;

/** A picture whose bytes break off or contradict its format. */
final class DamagedPicture extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedPicture(String message) {
    super(message);
  }

  DamagedPicture(String message, Throwable cause) {
    super(message, cause);
  }
}
