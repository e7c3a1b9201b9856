package id.go.bengkaliskab.pesona.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a picture that is shown, in ten-thousandths of its width and height, so that it holds
 * for every size of it.
 *
 * @param left left edge
 * @param top upper edge
 * @param width width, at least {@link #SMALLEST}
 * @param height height, at least {@link #SMALLEST}
 */
public record Crop(int left, int top, int width, int height) {
  /** The whole of an edge. */
  public static final int WHOLE = 10_000;

  /** The smallest part of an edge that can be cut out. */
  public static final int SMALLEST = 500;

  private static final Pattern ID =
      Pattern.compile("([0-9]{1,5})-([0-9]{1,5})-([0-9]{1,5})-([0-9]{1,5})");

  public Crop {
    boolean inside = left >= 0 && top >= 0 && left + width <= WHOLE && top + height <= WHOLE;
    if (!inside || width < SMALLEST || height < SMALLEST) {
      throw new IllegalArgumentException(
          "not a part of a picture: " + left + '-' + top + '-' + width + '-' + height);
    }
  }

  /** A crop as {@link #id} writes it; empty for anything else. */
  public static Optional<Crop> of(String id) {
    Matcher matcher = ID.matcher(id);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Crop(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How it is stored and named in addresses, such as {@code 1000-0-8000-10000}. */
  public String id() {
    return left + "-" + top + '-' + width + '-' + height;
  }

  /** Whether nothing is cut off. */
  public boolean isWhole() {
    return width == WHOLE && height == WHOLE;
  }

  PixelSize of(PixelSize whole) {
    return new PixelSize(
        Math.max(1, part(whole.width(), width)), Math.max(1, part(whole.height(), height)));
  }

  static int part(int whole, int tenThousandths) {
    return (int) Math.round((double) whole * tenThousandths / WHOLE);
  }
}
