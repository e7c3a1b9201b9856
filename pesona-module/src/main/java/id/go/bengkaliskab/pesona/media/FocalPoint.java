package id.go.bengkaliskab.pesona.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What matters most in a picture, in ten-thousandths of its width and height: where a place of
 * another shape cuts it, this point stays in sight.
 *
 * @param x from the left
 * @param y from the top
 */
public record FocalPoint(int x, int y) {
  /** The middle. */
  public static final FocalPoint CENTRE = new FocalPoint(5000, 5000);

  private static final Pattern ID = Pattern.compile("([0-9]{1,5})-([0-9]{1,5})");

  public FocalPoint {
    if (x < 0 || y < 0 || x > Crop.WHOLE || y > Crop.WHOLE) {
      throw new IllegalArgumentException("not within a picture: " + x + '-' + y);
    }
  }

  /** A point as {@link #id} writes it; empty for anything else. */
  public static Optional<FocalPoint> of(String id) {
    Matcher matcher = ID.matcher(id);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FocalPoint(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How it is stored, such as {@code 5000-3000}. */
  public String id() {
    return x + "-" + y;
  }

  /** The same point within a part of the picture, at its edge when it was cut off. */
  FocalPoint within(Crop crop) {
    return new FocalPoint(
        within(x, crop.left(), crop.width()), within(y, crop.top(), crop.height()));
  }

  private static int within(int whole, int from, int length) {
    return Math.max(0, Math.min(Crop.WHOLE, (whole - from) * Crop.WHOLE / length));
  }
}
