package id.go.bengkaliskab.pesona.sheet;

/** Measures of the table, in points. */
final class Sizes {
  /** A4 across, without margins of 10 mm. */
  static final double PAGE = 785;

  /**
   * On a screen the table is narrower and shown larger, so that its words are as large as others.
   */
  static final double SCREEN = 720;

  /** A column of words needs this at least, whatever the roles leave. */
  static final double LEAST_WORDS = 330;

  static final double TEXT = 8;
  static final double LINE = 9.8;
  static final double PADDING = 4;
  static final double SMALL_TEXT = 7;
  static final double SMALL_LINE = 8;

  /** Kept free left and right of an arrow's words. */
  static final double BESIDE_WORDS = 1;

  static final double SYMBOL_TEXT = 6.5;
  static final double UPPER_HEAD = 17;
  static final double NUMBER = 24;
  static final double LEAST_LANE = 52;
  static final double MOST_LANE = 114;

  /** Of the width of the table, for all roles together. */
  static final double LANES = 0.387;

  static final double SYMBOL_WIDTH = 46;
  static final double SYMBOL_HEIGHT = 28;

  /** Left above and below a symbol, for arrows. */
  static final double CHANNEL = 14;

  static final double LEAST_ROW = SYMBOL_HEIGHT + 2 * CHANNEL;

  private Sizes() {}
}
