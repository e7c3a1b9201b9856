package id.go.bengkaliskab.pesona.embedded.rendering;

/** A page could not be rendered; the cause says which script and line. */
public final class RenderingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RenderingFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
