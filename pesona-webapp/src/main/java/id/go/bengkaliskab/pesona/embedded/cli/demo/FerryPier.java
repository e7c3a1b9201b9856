package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.geom.Path2D;

/** The roll-on ferry at its pier in the morning, its ramp down, a fisher's boat in front. */
final class FerryPier {
  private static final double HORIZON = 500;
  private static final double WATER_LINE = 668;
  private static final Ramp SKY = Ramp.of(0x3F86BF, 0x6FAAD2, 0xA5CFE0, 0xD9E6DC, 0xFBEBCB);
  private static final Ramp CLOUD = Ramp.of(0x8FA5BF, 0xC9D3DC, 0xF7F0E2, 0xFFFCF2);

  private final Canvas canvas;
  private final Noise noise;

  FerryPier(Canvas canvas) {
    this.canvas = canvas;
    this.noise = canvas.noise;
  }

  void paint() {
    canvas.wash((x, y) -> y < HORIZON ? sky(x, y) : sea(x, y));
    canvas.draw(this::coast);
    canvas.drawWithReflection(WATER_LINE, 0.7, new Ferry(WATER_LINE)::draw);
    canvas.drawWithReflection(WATER_LINE + 34, 0.75, new Pier(canvas, WATER_LINE + 34)::draw);
    canvas.draw(this::wavelets);
    canvas.drawWithReflection(930, 0.65, new FishingBoat(canvas)::draw);
    canvas.draw(this::gulls);
    new Brushwork(canvas).paintOver(18, 7, 2.8);
    canvas.finish();
  }

  private int sky(double x, double y) {
    double t = y / HORIZON;
    int rgb = SKY.at(t);
    double far = 1.2 - t;
    double here = noise.cloud(x / 260 / far * 0.7, y / 105 / far * 0.7, 6);
    double above = noise.cloud((x - 14) / 260 / far * 0.7, (y - 16) / 105 / far * 0.7, 6);
    double body = Ramp.step(0.5, 0.66, here);
    int cloud = CLOUD.at(0.62 + (here - above) * 4.2);
    return Ramp.mix(rgb, Ramp.mix(cloud, 0xFBEBCB, t * 0.4), body * 0.92);
  }

  private int sea(double x, double y) {
    double depth = y - HORIZON;
    double swell = noise.cloud(x / (24 + depth * 0.5), y / (2.4 + depth * 0.05), 4) - 0.5;
    int rgb =
        Ramp.of(0x9CC9CC, 0x5FA5AC, 0x3A8592, 0x2A6C7E, 0x1D5468).at(depth / 520 + swell * 0.6);
    double shine = Ramp.step(0.14, 0.3, swell) * Math.exp(-depth / 380);
    return Ramp.mix(rgb, 0xF4F4DE, shine * 0.65);
  }

  private void coast(Pen pen) {
    for (int band = 0; band < 3; band++) {
      Path2D land = new Path2D.Double();
      land.moveTo(-5, HORIZON + 3);
      for (double x = -5; x <= Canvas.WIDTH + 5; x += 4) {
        double swing = Ramp.step(0.25, 0.7, noise.cloud(x / 520 + band * 3, band, 2));
        double rise = (9 + band * 11) * swing * (0.6 + noise.cloud(x / 26 + band * 70, 1, 4));
        land.lineTo(x, HORIZON + 3 - rise);
      }
      land.lineTo(Canvas.WIDTH + 5, HORIZON + 3);
      land.closePath();
      pen.fill(Ramp.paint(Ramp.of(0x9DB9BF, 0x6E9C97, 0x3F7566).at(band / 2.0), 0.95), land);
    }
  }

  private void wavelets(Pen pen) {
    for (int i = 0; i < 900; i++) {
      double y = 690 + 370 * Math.pow(canvas.random.nextDouble(), 0.9);
      double near = (y - 670) / 400;
      double x = canvas.between(-30, Canvas.WIDTH + 30);
      double length = (10 + 60 * near) * canvas.between(0.4, 1.2);
      boolean bright = canvas.random.nextInt(3) > 0;
      pen.curve(
          Ramp.paint(bright ? 0xD5ECE6 : 0x154A5C, bright ? 0.3 : 0.35),
          1 + 2.4 * near,
          x - length,
          y,
          x,
          y - 3 - 5 * near,
          x + length,
          y);
    }
  }

  private void gulls(Pen pen) {
    for (int gull = 0; gull < 9; gull++) {
      double x = canvas.between(820, 1480);
      double y = canvas.between(120, 390);
      double size = canvas.between(9, 23);
      for (int wing = -1; wing <= 1; wing += 2) {
        pen.curve(
            Ramp.paint(wing < 0 ? 0xFDFBF4 : 0x8C97A0, 1),
            size / 4,
            x,
            y,
            x + wing * size * 0.6,
            y - size * 0.75,
            x + wing * size * 1.5,
            y - size * 0.2);
      }
    }
  }
}
