package id.go.bengkaliskab.pesona.embedded.web;

/** The web server could not be started. */
public final class WebServerFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WebServerFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
