package id.go.bengkaliskab.pesona.media;

import java.awt.image.BufferedImage;

/** The eight ways in which a camera may have been held (EXIF tag 0x0112). */
enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  MIRRORED_UPSIDE_DOWN(false, false, true),
  TRANSPOSED(true, false, false),
  TURNED_LEFT(true, false, true),
  TRANSVERSED(true, true, true),
  TURNED_RIGHT(true, true, false);

  private final boolean swapped;
  private final boolean fromRight;
  private final boolean fromBottom;

  /**
   * @param swapped whether rows of the shown picture are columns of the stored one
   * @param fromRight whether stored columns are read from the right
   * @param fromBottom whether stored rows are read from the bottom
   */
  Orientation(boolean swapped, boolean fromRight, boolean fromBottom) {
    this.swapped = swapped;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** The orientation of an EXIF value; unknown values mean upright, as browsers take them. */
  static Orientation ofExif(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
  }

  /**
   * The picture as it is to be seen.
   *
   * @param stored a picture of packed {@code int} pixels
   */
  BufferedImage apply(BufferedImage stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    int width = swapped ? stored.getHeight() : stored.getWidth();
    int height = swapped ? stored.getWidth() : stored.getHeight();
    BufferedImage shown = new BufferedImage(width, height, stored.getType());
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        row[x] = pixel(stored, swapped ? y : x, swapped ? x : y);
      }
      shown.setRGB(0, y, width, 1, row, 0, width);
    }
    return shown;
  }

  private int pixel(BufferedImage stored, int column, int line) {
    return stored.getRGB(
        fromRight ? stored.getWidth() - 1 - column : column,
        fromBottom ? stored.getHeight() - 1 - line : line);
  }
}
