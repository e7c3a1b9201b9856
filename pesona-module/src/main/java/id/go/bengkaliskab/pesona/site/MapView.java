package id.go.bengkaliskab.pesona.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A block with a place for templates. It is drawn on a sheet of {@value #WIDTH} by {@value #HEIGHT}
 * units: the sketch of the regency when the place lies on it, else bare lines of degrees around the
 * place. On the sketch a degree is as long to the east as to the north, which so near the equator
 * is true; elsewhere it is shortened as it is on the earth.
 */
public final class MapView extends BlockView {
  /** Width of the sheet. */
  public static final int WIDTH = 1000;

  /** Height of the sheet. */
  public static final int HEIGHT = 700;

  private static final double UNITS_OF_A_DEGREE = 500;
  private static final double LINE_EVERY = 0.5;

  /** North-western corner of {@code webresources/img/bengkalis.svg}. */
  private static final double WEST = 100.8;

  private static final double NORTH = 2.25;
  private static final double EDGE = 20;
  private static final double LEAST_SHORTENED = 0.1;

  private final PublicBlock.MapPoint map;
  private final String language;
  private final boolean regency;
  private final double unitsEast;
  private final double west;
  private final double north;

  MapView(PublicBlock.MapPoint map, String language) {
    super("map");
    this.map = map;
    this.language = language;
    this.regency = isOnSketch(map);
    this.unitsEast = regency ? UNITS_OF_A_DEGREE : shortened(map.latitude());
    this.west = regency ? WEST : map.longitude() - WIDTH / 2 / unitsEast;
    this.north = regency ? NORTH : map.latitude() + HEIGHT / 2 / UNITS_OF_A_DEGREE;
  }

  /** Name of the place. */
  public EscapedText getName() {
    return EscapedText.of(map.name());
  }

  /** Address and how to get there. */
  public EscapedText getDirections() {
    return EscapedText.of(map.directions());
  }

  /** The point in words, such as {@code 2,1075° LU, 101,652° BT}. */
  public String getPoint() {
    return degrees(map.latitude(), northOrSouth(map.latitude()))
        + ", "
        + degrees(map.longitude(), eastOrWest(map.longitude()));
  }

  /** Whether the place lies on the sketch of the regency. */
  public boolean isOnRegency() {
    return regency;
  }

  /** Units of the place from the left. */
  public long getX() {
    return x(map.longitude());
  }

  /** Units of the place from the top. */
  public long getY() {
    return y(map.latitude());
  }

  /** Whether there is more room for a name left of the place. */
  public boolean isNamedLeft() {
    return getX() > WIDTH / 2;
  }

  /** Lines from north to south on a sheet without sketch. */
  public List<Line> getMeridians() {
    return lines(west, WIDTH / unitsEast).stream()
        .map(degree -> new Line(x(degree), label(degree, eastOrWest(degree))))
        .toList();
  }

  /** Lines from west to east on a sheet without sketch. */
  public List<Line> getParallels() {
    return lines(north - HEIGHT / UNITS_OF_A_DEGREE, HEIGHT / UNITS_OF_A_DEGREE).stream()
        .map(degree -> new Line(y(degree), label(degree, northOrSouth(degree))))
        .toList();
  }

  /** Address of the place on OpenStreetMap. */
  public String getOpenStreetMap() {
    String place = map.latitudeText() + '/' + map.longitudeText();
    return "https://www.openstreetmap.org/?mlat="
        + map.latitudeText()
        + "&amp;mlon="
        + map.longitudeText()
        + "#map="
        + map.zoom()
        + '/'
        + place;
  }

  /** Address of the place for the map that the reader's device has (RFC 5870). */
  public String getGeo() {
    return "geo:" + map.latitudeText() + ',' + map.longitudeText() + "?z=" + map.zoom();
  }

  private static boolean isOnSketch(PublicBlock.MapPoint map) {
    double x = (map.longitude() - WEST) * UNITS_OF_A_DEGREE;
    double y = (NORTH - map.latitude()) * UNITS_OF_A_DEGREE;
    return x >= EDGE && x <= WIDTH - EDGE && y >= EDGE && y <= HEIGHT - EDGE;
  }

  /** Meridians meet at the poles; so near to them that none would be left, the sheet is no map. */
  private static double shortened(double latitude) {
    return UNITS_OF_A_DEGREE * Math.max(LEAST_SHORTENED, Math.cos(Math.toRadians(latitude)));
  }

  private long x(double longitude) {
    return Math.round((longitude - west) * unitsEast);
  }

  private long y(double latitude) {
    return Math.round((north - latitude) * UNITS_OF_A_DEGREE);
  }

  private static List<Double> lines(double from, double degrees) {
    int first = (int) Math.ceil(from / LINE_EVERY);
    int last = (int) Math.floor((from + degrees) / LINE_EVERY);
    return IntStream.rangeClosed(first, last).mapToObj(line -> line * LINE_EVERY).toList();
  }

  private static String label(double degree, String side) {
    double size = Math.abs(degree);
    String minutes = size == Math.floor(size) ? "" : "30\u2032";
    return (long) size + "\u00b0" + minutes + (degree == 0 ? "" : ' ' + side);
  }

  private String degrees(double degree, String side) {
    String number = BigDecimal.valueOf(Math.abs(degree)).stripTrailingZeros().toPlainString();
    return (isEnglish() ? number : number.replace('.', ',')) + "\u00b0 " + side;
  }

  private String northOrSouth(double degree) {
    if (isEnglish()) {
      return degree < 0 ? "S" : "N";
    }
    return degree < 0 ? "LS" : "LU";
  }

  private String eastOrWest(double degree) {
    if (isEnglish()) {
      return degree < 0 ? "W" : "E";
    }
    return degree < 0 ? "BB" : "BT";
  }

  private boolean isEnglish() {
    return language.equals(SiteAddresses.ENGLISH);
  }

  /** A line of degrees. */
  public static final class Line {
    private final long at;
    private final String label;

    Line(long at, String label) {
      this.at = at;
      this.label = label;
    }

    /** Units from the left or from the top. */
    public long getAt() {
      return at;
    }

    /** Its degrees. */
    public String getLabel() {
      return label;
    }
  }
}
