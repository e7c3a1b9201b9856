package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** The long beach of Rupat at dusk: low sun, wet sand, palms and a boat drawn ashore. */
final class DuskBeach {
  private static final double HORIZON = 490;
  private static final double SUN_X = 1015;
  private static final double SUN_Y = 436;
  private static final Ramp SKY =
      Ramp.of(0x1B2C57, 0x35406F, 0x6B5584, 0xB5677F, 0xEC8866, 0xFCB566, 0xFFDD9A);
  private static final int SHADE = 0x1A1628;

  private final Canvas canvas;
  private final Noise noise;

  DuskBeach(Canvas canvas) {
    this.canvas = canvas;
    this.noise = canvas.noise;
  }

  void paint() {
    canvas.wash(this::colour);
    canvas.draw(this::headland);
    canvas.draw(this::boat);
    canvas.draw(this::walkers);
    new Brushwork(canvas).paintOver(20, 8, 3.2);
    canvas.draw(
        pen -> {
          rigging(pen);
          new Palms(canvas).draw(pen);
        });
    canvas.finish();
  }

  private int colour(double x, double y) {
    if (y < HORIZON) {
      return sky(x, y);
    }
    double shore = shore(x);
    return y < shore ? sea(x, y, shore) : sand(x, y, shore);
  }

  private static double shoreSlope(double x) {
    return 735 + 70 * Math.sin(x / 430 + 0.6) - x * 0.03;
  }

  private double shore(double x) {
    return shoreSlope(x) + 26 * noise.cloud(x / 170, 3, 3);
  }

  private int sky(double x, double y) {
    double t = y / HORIZON;
    double fromSun = Math.hypot((x - SUN_X) * 0.8, y - SUN_Y);
    int rgb = SKY.at(t - 0.16 * Math.min(1, Math.abs(x - SUN_X) / 1300));
    double height = 1.12 - t;
    double wisps = noise.cloud(x / 330 / height * 0.6 + y / 260, y / 46 / height * 0.6, 5);
    double below = noise.cloud(x / 330 / height * 0.6 + y / 260, (y + 9) / 46 / height * 0.6, 5);
    double cloud = Ramp.step(0.5, 0.72, wisps);
    int lit =
        Ramp.mix(
            Ramp.of(0x4A4470, 0x9A5A7C, 0xF0805C, 0xFFC070).at(t * 1.05),
            0xFFB27A,
            Ramp.step(-0.02, 0.09, wisps - below) * 0.75);
    rgb = Ramp.mix(rgb, lit, cloud * 0.8);
    rgb = Ramp.mix(rgb, 0xFFD58A, 0.75 * Math.exp(-fromSun / 150));
    rgb = Ramp.mix(rgb, 0xFFF6DC, Math.exp(-Math.pow(fromSun / 62, 2)));
    return fromSun < 31 ? 0xFFFBEC : rgb;
  }

  private int sea(double x, double y, double shore) {
    double depth = y - HORIZON;
    double swell = noise.cloud(x / (30 + depth * 0.9), y / (2.2 + depth * 0.055), 3) - 0.5;
    double mirrored = HORIZON - depth * 0.9 + swell * 60;
    int rgb = Ramp.mix(SKY.at(mirrored / HORIZON), 0x573C6B, 0.4 + swell * 0.7);
    rgb = Ramp.times(rgb, 0.86 + swell * 0.5);
    double pathWidth = 30 + depth * 0.55;
    double path = Math.exp(-Math.pow((x - SUN_X) / pathWidth, 2));
    double glitter =
        Ramp.step(0.44, 0.62, noise.cloud(x / (14 + depth * 0.18), y / (1.6 + depth * 0.02), 2));
    rgb = Ramp.mix(rgb, 0xFFD48C, path * (0.25 + 0.75 * glitter));
    return Ramp.mix(rgb, foam(x, y), breakers(x, y, shore));
  }

  private static int foam(double x, double y) {
    double towardsSun = Math.exp(-Math.pow((x - SUN_X) / 420, 2));
    return Ramp.mix(0xB9A3BC, 0xFFE9C6, towardsSun * Ramp.step(HORIZON, 760, y));
  }

  private double breakers(double x, double y, double shore) {
    double strength = 0;
    double[] lines = {6, 58, 128};
    for (int i = 0; i < lines.length; i++) {
      double crest = shore - lines[i] - 22 * noise.cloud(x / 210 + i * 5, i * 7, 2);
      double thickness = (9 - i * 2.2) * Ramp.step(0.3, 0.62, noise.at(x / 150 + i * 9, i * 3));
      double off = (y - crest) / Math.max(0.5, thickness);
      double lace = 0.55 + 0.45 * noise.at(x / 9, y / 4);
      strength = Math.max(strength, Math.exp(-off * off) * lace * Math.min(1, thickness / 3));
    }
    return strength;
  }

  private int sand(double x, double y, double shore) {
    double up = y - shore;
    double grain = noise.cloud(x / 60 + y / 90, y / 9, 4) - 0.5;
    int dry = Ramp.mix(0xA0706A, 0x4B3546, Ramp.step(40, 330, up));
    dry = Ramp.times(dry, 1 + grain * 0.42);
    double film = Math.exp(-Math.pow(up / 105, 2)) * (0.85 + grain * 0.4);
    double mirrored = HORIZON - (y - HORIZON) * 0.95 + grain * 40;
    int wet = Ramp.times(SKY.at(mirrored / HORIZON), 0.9);
    double glow = Math.exp(-Math.pow((x - SUN_X) / 150, 2));
    wet = Ramp.mix(wet, 0xFFC27C, glow * 0.75);
    int rgb = Ramp.mix(dry, wet, film);
    rgb = Ramp.mix(rgb, 0xE59A72, 0.3 * glow * Math.exp(-up / 160));
    return Ramp.mix(rgb, foam(x, y), 0.8 * Math.exp(-Math.pow((up - 5) / 4.5, 2)));
  }

  private void headland(Pen pen) {
    for (int band = 0; band < 2; band++) {
      Path2D land = new Path2D.Double();
      land.moveTo(-5, HORIZON + 2);
      double end = band == 0 ? 760 : 430;
      for (double x = 0; x <= end; x += 5) {
        double taper = Math.sqrt(1 - x / end);
        double rise =
            (16 + band * 12) * taper * (0.7 + 0.9 * noise.cloud(x / 46 + band * 40, 2, 4));
        land.lineTo(x, HORIZON + 2 - rise);
      }
      land.lineTo(end, HORIZON + 2);
      land.closePath();
      pen.fill(Ramp.paint(band == 0 ? 0x6B4A6C : 0x3A2D50, 0.92), land);
    }
  }

  private void boat(Pen pen) {
    pen.oval(Ramp.paint(0x1C1526, 0.42), 1085, 884, 390, 40);
    Path2D hull = new Path2D.Double();
    hull.moveTo(1052, 800);
    hull.quadTo(1110, 842, 1270, 846);
    hull.quadTo(1400, 846, 1492, 786);
    hull.quadTo(1462, 884, 1400, 904);
    hull.quadTo(1270, 916, 1150, 902);
    hull.quadTo(1092, 882, 1052, 800);
    pen.fill(
        new GradientPaint(1060, 810, Ramp.paint(0x6B3F45, 1), 1300, 930, Ramp.paint(0x1C1424, 1)),
        hull);
    pen.curve(Ramp.paint(0xC2503F, 0.95), 8, 1078, 834, 1260, 882, 1466, 822);
    pen.curve(Ramp.paint(0xE8C27A, 0.85), 4, 1070, 822, 1260, 870, 1474, 808);
    for (int plank = 0; plank < 3; plank++) {
      double y = 862 + plank * 13;
      pen.curve(
          Ramp.paint(0x5A3B40, 0.6),
          2,
          1105 + plank * 14,
          y - 6,
          1260,
          y + 16,
          1440 - plank * 14,
          y - 12);
    }
    pen.curve(Ramp.paint(0xFFC987, 0.9), 3.2, 1054, 801, 1150, 846, 1275, 847);
    pen.curve(Ramp.paint(0xFFB377, 0.75), 2.6, 1275, 847, 1400, 845, 1490, 787);
  }

  private static void rigging(Pen pen) {
    pen.curve(Ramp.paint(SHADE, 1), 6, 1216, 850, 1220, 700, 1226, 590);
    pen.curve(Ramp.paint(0xFFBE80, 0.7), 1.6, 1213, 850, 1217, 700, 1223, 590);
    pen.curve(Ramp.paint(SHADE, 0.85), 1.7, 1226, 594, 1340, 720, 1476, 800);
    pen.curve(Ramp.paint(SHADE, 0.85), 1.7, 1226, 594, 1130, 720, 1066, 808);
  }

  private void walkers(Pen pen) {
    double[][] people = {{742, 792, 1}, {772, 796, 0.92}, {806, 800, 0.6}};
    for (double[] person : people) {
      double x = person[0];
      double foot = person[1];
      double size = person[2];
      int clothes = size < 0.7 ? 0x7A2F3F : SHADE;
      pen.corners(
          Ramp.paint(0x2A1C30, 0.4),
          x - 3,
          foot,
          x + 5,
          foot,
          x - 40 * size,
          foot + 62 * size,
          x - 50 * size,
          foot + 60 * size);
      pen.curve(
          Ramp.paint(SHADE, 1),
          4.4 * size,
          x,
          foot - 26 * size,
          x - 1,
          foot - 12 * size,
          x - 5 * size,
          foot);
      pen.curve(
          Ramp.paint(SHADE, 1),
          4.4 * size,
          x,
          foot - 26 * size,
          x + 5 * size,
          foot - 12 * size,
          x + 6 * size,
          foot);
      pen.oval(Ramp.paint(clothes, 1), x - 8 * size, foot - 54 * size, 15 * size, 34 * size);
      pen.oval(Ramp.paint(SHADE, 1), x - 5.4 * size, foot - 66 * size, 11 * size, 13 * size);
      pen.curve(
          Ramp.paint(0xFFC182, 0.85),
          1.8 * size,
          x + 5 * size,
          foot - 62 * size,
          x + 9 * size,
          foot - 40 * size,
          x + 6 * size,
          foot - 22 * size);
    }
  }
}
