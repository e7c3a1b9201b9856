package id.go.bengkaliskab.pesona.store;

/** The content was written by a later version of Pesona; this one must not touch it. */
public final class NewerModel extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int present;
  private final int known;

  NewerModel(int present, int known) {
    super("content has model version " + present + ", this Pesona knows versions up to " + known);
    this.present = present;
    this.known = known;
  }

  /** Version of the model of the content. */
  public int present() {
    return present;
  }

  /** Latest version that this Pesona knows. */
  public int known() {
    return known;
  }
}
