package id.go.bengkaliskab.pesona.newsroom;

/** The light module has no procedure file, without which nothing can be done. */
public final class ProcedureMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  ProcedureMissing(String path) {
    super("procedure file \"" + path + "\" is not in the light module");
    this.path = path;
  }

  /** Where it should be. */
  public String path() {
    return path;
  }
}
