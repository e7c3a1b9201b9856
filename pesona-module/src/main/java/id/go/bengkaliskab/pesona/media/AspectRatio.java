package id.go.bengkaliskab.pesona.media;

/** Shapes into which pictures are cut. */
public enum AspectRatio {
  WIDE("16x9", 16, 9),
  CLASSIC("4x3", 4, 3),
  SQUARE("1x1", 1, 1);

  private final String id;
  private final int width;
  private final int height;

  AspectRatio(String id, int width, int height) {
    this.id = id;
    this.width = width;
    this.height = height;
  }

  /** How texts name it, such as {@code 16x9}. */
  public String id() {
    return id;
  }

  /** Width divided by height. */
  public double value() {
    return (double) width / height;
  }

  /**
   * The largest part of this shape, with a point as near to its middle as the edges allow.
   *
   * @param picture size of the whole picture
   * @param centre point around which to cut
   */
  public Crop largest(PixelSize picture, FocalPoint centre) {
    double wanted = value() * picture.height() / picture.width();
    int partWidth = (int) Math.round(Crop.WHOLE * Math.min(1, wanted));
    int partHeight = (int) Math.round(Crop.WHOLE * Math.min(1, 1 / wanted));
    return new Crop(
        start(centre.x(), Math.max(Crop.SMALLEST, partWidth)),
        start(centre.y(), Math.max(Crop.SMALLEST, partHeight)),
        Math.max(Crop.SMALLEST, partWidth),
        Math.max(Crop.SMALLEST, partHeight));
  }

  private static int start(int centre, int length) {
    return Math.max(0, Math.min(Crop.WHOLE - length, centre - length / 2));
  }
}
