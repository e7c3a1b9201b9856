package id.go.bengkaliskab.pesona.media;

import java.util.Optional;

/** The widths in which pictures are offered to browsers. */
public enum Spec {
  W320("w320", 320),
  W640("w640", 640),
  W1024("w1024", 1024),
  W1600("w1600", 1600);

  private final String id;
  private final int width;

  Spec(String id, int width) {
    this.id = id;
    this.width = width;
  }

  /** How addresses name it, such as {@code w640}. */
  public String id() {
    return id;
  }

  /** Width in pixels that a rendition has at most. */
  public int width() {
    return width;
  }

  /** The spec of an id. */
  public static Optional<Spec> of(String id) {
    for (Spec spec : values()) {
      if (spec.id.equals(id)) {
        return Optional.of(spec);
      }
    }
    return Optional.empty();
  }
}
