package id.go.bengkaliskab.pesona.store;

/** The content was written by a later version of the software; going on could damage it. */
public final class ModelTooNew extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int stored;
  private final int known;

  ModelTooNew(int stored, int known) {
    super(
        "the content is of model %d, this software knows models up to %d; start the newer software"
                .formatted(stored, known)
            + " or restore a backup made before the update");
    this.stored = stored;
    this.known = known;
  }

  /** Model of the content. */
  public int stored() {
    return stored;
  }

  /** Newest model that this software knows. */
  public int known() {
    return known;
  }
}
