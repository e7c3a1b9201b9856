package id.go.bengkaliskab.pesona.media;

/** Width and height of a picture in pixels. */
public record PixelSize(int width, int height) {
  public PixelSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture cannot be " + width + " x " + height);
    }
  }

  long pixels() {
    return (long) width * height;
  }

  /** The same shape with a long edge of at most so many pixels; never larger. */
  PixelSize within(int longEdge) {
    return scaled((double) longEdge / Math.max(width, height));
  }

  /** The same shape, at most so wide; never larger. */
  PixelSize notWiderThan(int most) {
    return scaled((double) most / width);
  }

  private PixelSize scaled(double factor) {
    if (factor >= 1) {
      return this;
    }
    return new PixelSize(
        Math.max(1, (int) Math.round(width * factor)),
        Math.max(1, (int) Math.round(height * factor)));
  }
}
