package id.go.bengkaliskab.pesona.publication;

/** The public site doesn't show the published revision (yet). */
final class NotServed extends Exception {
  private static final long serialVersionUID = 1L;

  NotServed(String message) {
    super(message);
  }
}
