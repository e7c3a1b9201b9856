package id.go.bengkaliskab.pesona.embedded.cli.demo;

/**
 * Smooth random values over the plane, for clouds, waves and leaves. The same seed gives the same
 * values on every machine.
 */
record Noise(long seed) {

  /** A value of 0 to 1 that changes smoothly over a distance of about 1. */
  double at(double x, double y) {
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    double right = smooth(x - column);
    double down = smooth(y - row);
    double top = between(corner(column, row), corner(column + 1, row), right);
    double bottom = between(corner(column, row + 1), corner(column + 1, row + 1), right);
    return between(top, bottom, down);
  }

  /** The same with finer and finer detail laid over it, as in clouds; 0 to 1. */
  double cloud(double x, double y, int layers) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    for (int layer = 0; layer < layers; layer++) {
      double scale = 1 << layer;
      sum += weight * at(x * scale + layer * 17.3, y * scale - layer * 9.1);
      total += weight;
      weight /= 2;
    }
    return sum / total;
  }

  private double corner(long column, long row) {
    long mixed = seed ^ (column * 0x9E3779B97F4A7C15L) ^ (row * 0xC2B2AE3D27D4EB4FL);
    mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return ((mixed ^ (mixed >>> 32)) & 0xFFFFFF) / (double) 0xFFFFFF;
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double between(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
