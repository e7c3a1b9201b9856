package id.go.bengkaliskab.pesona.article;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A point on the earth (WGS 84), to six decimals, which is a hand's breadth.
 *
 * @param latitude degrees north; -90 to 90
 * @param longitude degrees east; -180 to 180
 */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {
  private static final int DECIMALS = 6;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{1,15})?");
  private static final BigDecimal NORTH_POLE = BigDecimal.valueOf(90);
  private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

  public GeoPoint {
    latitude = rounded(latitude);
    longitude = rounded(longitude);
    if (latitude.abs().compareTo(NORTH_POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
      throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Degrees north written by a person, with a point or a comma; empty when they are none. */
  public static Optional<BigDecimal> latitude(String text) {
    return degrees(text, NORTH_POLE);
  }

  /** Degrees east written by a person, with a point or a comma; empty when they are none. */
  public static Optional<BigDecimal> longitude(String text) {
    return degrees(text, DATE_LINE);
  }

  /** As maps write it, such as {@code 1.4725, 102.1078}. */
  @Override
  public String toString() {
    return latitude.toPlainString() + ", " + longitude.toPlainString();
  }

  private static Optional<BigDecimal> degrees(String text, BigDecimal most) {
    String number = text.strip();
    if (!NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    return Optional.of(rounded(new BigDecimal(number.replace(',', '.'))))
        .filter(degrees -> degrees.abs().compareTo(most) <= 0);
  }

  private static BigDecimal rounded(BigDecimal degrees) {
    BigDecimal plain = degrees.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
