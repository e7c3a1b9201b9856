package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.geom.QuadCurve2D;

/** Three coconut palms and the grass at their feet, dark against the evening. */
record Palms(Canvas canvas) {
  private static final int SHADE = 0x1A1628;

  void draw(Pen pen) {
    palm(pen, 250, 1010, 390, 300, 1.15);
    palm(pen, 190, 1040, 120, 215, 1.3);
    palm(pen, 60, 1030, 250, 470, 0.85);
    undergrowth(pen);
  }

  private void palm(Pen pen, double rootX, double rootY, double topX, double topY, double size) {
    double bendX = rootX + (topX - rootX) * 0.25;
    double bendY = (rootY + topY) / 2 - 30;
    QuadCurve2D trunk = new QuadCurve2D.Double(rootX, rootY, bendX, bendY, topX, topY);
    for (double t = 0; t <= 1; t += 0.004) {
      double x = point(trunk.getX1(), trunk.getCtrlX(), trunk.getX2(), t);
      double y = point(trunk.getY1(), trunk.getCtrlY(), trunk.getY2(), t);
      double width = size * (26 - 14 * t + (t < 0.06 ? (0.06 - t) * 220 : 0));
      pen.oval(
          Ramp.paint(Ramp.times(0x2A1F2F, 0.8 + 0.4 * canvas.noise.at(t * 90, rootX)), 1),
          x - width / 2,
          y - 3,
          width,
          6);
      pen.oval(
          Ramp.paint(0xE58A5C, 0.28 + 0.4 * canvas.noise.at(t * 60, rootX + 9)),
          x + width * 0.3,
          y - 2,
          width * 0.18,
          4);
    }
    int fronds = 15;
    for (int i = 0; i < fronds; i++) {
      double angle = Math.PI * (1.12 - 1.24 * i / (fronds - 1)) + canvas.between(-0.1, 0.1);
      frond(pen, topX, topY, angle, size * canvas.between(165, 225), i % 3 == 0);
    }
    for (int nut = 0; nut < 5; nut++) {
      double x = topX + canvas.between(-20, 16) * size;
      pen.oval(
          Ramp.paint(0x24180F, 1), x, topY + canvas.between(0, 18) * size, 15 * size, 17 * size);
    }
  }

  private void frond(Pen pen, double x, double y, double angle, double length, boolean lit) {
    double reachX = (0.38 * Math.signum(Math.cos(angle)) + 0.7 * Math.cos(angle)) * length;
    double lift = Math.sin(angle) * length;
    double controlX = x + reachX * 0.55;
    double controlY = y - lift * 0.85 - length * 0.18;
    double endX = x + reachX * 1.05;
    double endY = y - lift * 0.55 + length * 0.34;
    for (double t = 0.08; t <= 1; t += 0.017) {
      double px = point(x, controlX, endX, t);
      double py = point(y, controlY, endY, t);
      double leaf =
          length * 0.36 * Math.sin(Math.PI * (0.12 + 0.82 * t)) * canvas.between(0.75, 1.1);
      int rgb =
          lit && canvas.random.nextInt(3) == 0
              ? 0x8A4A3C
              : Ramp.mix(SHADE, 0x2C3A35, canvas.random.nextDouble());
      double drift = (endX - x) * 0.13;
      pen.curve(
          Ramp.paint(rgb, 0.92),
          2.4,
          px,
          py,
          px + drift,
          py + leaf * 0.4,
          px + drift * 1.3 + canvas.between(-6, 6),
          py + leaf);
      pen.curve(
          Ramp.paint(rgb, 0.92),
          2.2,
          px,
          py,
          px + drift * 1.2,
          py - leaf * 0.22,
          px + drift * 2.1,
          py + leaf * 0.16);
    }
    pen.curve(Ramp.paint(lit ? 0x9C5A42 : SHADE, 1), 3.4, x, y, controlX, controlY, endX, endY);
  }

  private void undergrowth(Pen pen) {
    for (int blade = 0; blade < 900; blade++) {
      double x = canvas.between(-20, 470) * Math.sqrt(canvas.random.nextDouble());
      double ground = 1075 - Math.max(0, 60 - x * 0.12) * canvas.random.nextDouble();
      double tall = canvas.between(18, 78) * (1.25 - x / 480);
      double lean = canvas.between(-22, 30);
      int rgb =
          canvas.random.nextInt(9) == 0
              ? 0xA8604A
              : Ramp.mix(SHADE, 0x33303F, canvas.random.nextDouble());
      pen.curve(
          Ramp.paint(rgb, 0.9),
          canvas.between(1.2, 3),
          x,
          ground,
          x + lean * 0.2,
          ground - tall * 0.7,
          x + lean,
          ground - tall);
    }
  }

  private static double point(double from, double control, double to, double t) {
    return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
  }
}
