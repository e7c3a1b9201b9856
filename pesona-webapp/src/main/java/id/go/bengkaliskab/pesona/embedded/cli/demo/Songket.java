package id.go.bengkaliskab.pesona.embedded.cli.demo;

/** A woven cloth: rows of <em>pucuk rebung</em> (bamboo shoots) and flowers in gold on maroon. */
final class Songket {
  private static final int THREAD = 5;
  private static final int REPEAT = 32;
  private static final Ramp GROUND = Ramp.of(0x4A0A1C, 0x741429, 0x8E1F34);
  private static final Ramp GOLD = Ramp.of(0x9A6A22, 0xD9A441, 0xF6DC8B);

  private final Canvas canvas;

  Songket(Canvas canvas) {
    this.canvas = canvas;
  }

  void paint() {
    canvas.wash(this::colour);
    canvas.finish();
  }

  private int colour(double x, double y) {
    double sag = 26 * (canvas.noise.cloud(x / 520, y / 640, 2) - 0.5);
    int column = (int) Math.floor((x + sag) / THREAD);
    int row = (int) Math.floor((y + sag * 1.4) / THREAD);
    double fold = canvas.noise.cloud(x / 420 + y / 900, y / 1500, 3);
    double acrossThread = Math.abs(((y + sag * 1.4) / THREAD - row) - 0.5) * 2;
    double alongThread = canvas.noise.at(column / 3.0, row * 7.7);
    boolean gold =
        isGold(Math.floorMod(column, REPEAT) - REPEAT / 2, column, Math.floorMod(row, 214));
    double shine = 0.25 + 0.5 * fold + 0.3 * (alongThread - 0.5);
    int rgb = (gold ? GOLD : GROUND).at(shine);
    boolean over = Math.floorMod(column + row, 2) == 0;
    return Ramp.times(
        rgb,
        (1.12 - 0.34 * acrossThread * acrossThread)
            * (gold || over ? 1 : 0.88)
            * (0.72 + 0.5 * fold));
  }

  private static boolean isGold(int across, int column, int row) {
    int side = Math.abs(across);
    if (row < 60) {
      return shoots(side, row);
    }
    if (row < 66) {
      return row == 60 || row == 65 || Math.floorMod(column, 4) < 2;
    }
    if (row < 148) {
      return field(across, column, row - 66);
    }
    if (row < 154) {
      return row == 148 || row == 153 || Math.floorMod(column, 4) < 2;
    }
    return shoots(side, 213 - row);
  }

  /** Stepped triangles, each with a smaller one inside. */
  private static boolean shoots(int side, int row) {
    int half = (row / 4) * 4 * 15 / 60;
    boolean outer = side <= half && side >= half - 2;
    boolean inner = side <= half - 5;
    boolean stripe = inner && (side % 4 == 0 || row % 12 < 2);
    return outer || stripe || row >= 58;
  }

  /** Flowers of eight petals in shifted rows, with single stars between them. */
  private static boolean field(int across, int column, int row) {
    int band = row / 27;
    int shifted = band % 2 == 0 ? across : Math.floorMod(column + REPEAT / 2, REPEAT) - REPEAT / 2;
    int a = Math.abs(shifted);
    int b = Math.abs(row % 27 - 13);
    boolean petals = (a + b <= 11 && a + b >= 9) || (Math.abs(a - b) <= 1 && a <= 7 && a >= 2);
    boolean heart = a + b <= 2;
    boolean star = (REPEAT / 2 - a) + b <= 2;
    return petals || heart || star;
  }
}
