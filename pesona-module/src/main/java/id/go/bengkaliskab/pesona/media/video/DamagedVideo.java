package id.go.bengkaliskab.pesona.media.video;

/** A video whose bytes break off or contradict its format. */
final class DamagedVideo extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedVideo(String message) {
    super(message);
  }

  DamagedVideo(String message, Throwable cause) {
    super(message, cause);
  }
}
