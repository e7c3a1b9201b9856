package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.geom.Path2D;

/** A channel through mangrove on a misty morning: stilt roots, still water, one small boat. */
final class MangroveChannel {
  private static final double HORIZON = 452;
  private static final double GLOW_X = 840;
  private static final double GLOW_Y = 300;
  private static final int BANKS = 5;
  private static final Ramp LEAVES = Ramp.of(0xB4CFA0, 0x86AF7C, 0x4F8556, 0x2C5E42, 0x173A30);
  private static final Ramp LIT_LEAVES = Ramp.of(0xEAF2C0, 0xD3E29A, 0xA9C864, 0x7FA545, 0x57853A);
  private static final Ramp WOOD = Ramp.of(0x9DB295, 0x7A8A70, 0x5C5C4A, 0x443F35, 0x2A2622);

  private final Canvas canvas;
  private final Noise noise;

  MangroveChannel(Canvas canvas) {
    this.canvas = canvas;
    this.noise = canvas.noise;
  }

  void paint() {
    canvas.wash(this::light);
    for (int bank = 0; bank < BANKS; bank++) {
      double nearness = bank / (BANKS - 1.0);
      canvas.drawWithReflection(waterLine(nearness), 0.82, pen -> bank(pen, nearness));
      if (bank == 2) {
        canvas.drawWithReflection(640, 0.6, this::boat);
      }
    }
    canvas.draw(this::shafts);
    canvas.draw(this::ripples);
    new Brushwork(canvas).paintOver(15, 7, 3.2);
    canvas.finish();
  }

  private static double waterLine(double nearness) {
    return HORIZON + 8 + 345 * Math.pow(nearness, 1.7);
  }

  /** How far from the middle of the channel a bank begins. */
  private static double gap(double nearness) {
    return 45 + 640 * Math.pow(nearness, 1.25);
  }

  private int light(double x, double y) {
    double mirroredY = y < HORIZON ? y : HORIZON - (y - HORIZON) * 0.75;
    double sway = y < HORIZON ? 0 : (noise.cloud(x / 120, y / 5, 3) - 0.5) * 40;
    double away = Math.hypot((x + sway - GLOW_X) * 0.62, mirroredY - GLOW_Y) / 620;
    int rgb = Ramp.of(0xFFFBE0, 0xF3F3C6, 0xC9DEB4, 0x94BFA6, 0x6C9F95).at(away);
    double mist = noise.cloud(x / 260, mirroredY / 90, 4);
    rgb = Ramp.mix(rgb, 0xFFFBE6, 0.35 * Ramp.step(0.45, 0.8, mist));
    return y < HORIZON ? rgb : Ramp.mix(rgb, 0x2F6660, 0.12 + 0.4 * (y - HORIZON) / 615);
  }

  private void bank(Pen pen, double nearness) {
    for (int side = -1; side <= 1; side += 2) {
      double edge = GLOW_X + side * gap(nearness);
      double step = 26 + 120 * nearness;
      for (double out = 0; out < 900; out += step * canvas.between(0.7, 1.2)) {
        double x = edge + side * out;
        if (x > -260 && x < Canvas.WIDTH + 260) {
          tree(pen, x, side, out, nearness);
        }
      }
    }
  }

  private void tree(Pen pen, double x, int side, double out, double nearness) {
    double scale = 0.22 + 1.25 * Math.pow(nearness, 1.3);
    double water = waterLine(nearness) + canvas.between(-4, 6) * scale;
    double height = scale * canvas.between(330, 430) * (1 + 0.3 * Math.min(1, out / 300));
    double fork = water - scale * canvas.between(95, 135);
    double crownX = x - side * scale * canvas.between(10, 70);
    int wood = WOOD.at(nearness + canvas.between(-0.05, 0.05));
    roots(pen, x, fork, water, scale, wood);
    pen.curve(
        Ramp.paint(wood, 1),
        scale * 17,
        x,
        fork + 8,
        x + side * 12 * scale,
        fork - height * 0.3,
        crownX,
        water - height * 0.82);
    pen.curve(
        Ramp.paint(LIT_LEAVES.at(nearness), 0.4),
        scale * 3.5,
        x - side * 5 * scale,
        fork + 8,
        x + side * 7 * scale,
        fork - height * 0.3,
        crownX - side * 5 * scale,
        water - height * 0.82);
    for (int cluster = 0; cluster < 8; cluster++) {
      double angle = canvas.between(0, Math.PI * 2);
      double reach = scale * 125 * Math.sqrt(canvas.random.nextDouble());
      leaves(
          pen,
          crownX + Math.cos(angle) * reach * 1.3,
          water - height * 0.86 + Math.sin(angle) * reach,
          scale * canvas.between(50, 88),
          nearness);
    }
  }

  private void roots(Pen pen, double x, double fork, double water, double scale, int wood) {
    for (int root = 0; root < 13; root++) {
      double spread = canvas.between(-1, 1);
      double from = fork + canvas.between(-26, 34) * scale;
      double foot = x + spread * 130 * scale;
      double width = scale * canvas.between(3.5, 8);
      double dip = water + canvas.between(0, 10) * scale;
      Path2D arch = new Path2D.Double();
      arch.moveTo(x, from);
      arch.curveTo(
          x + spread * 85 * scale,
          from - 6 * scale,
          foot,
          from + 34 * scale,
          foot + spread * 9 * scale,
          dip);
      pen.stroke(Ramp.paint(Ramp.times(wood, canvas.between(0.75, 1.15)), 1), width, arch);
      pen.graphics().translate(-width * 0.22, -width * 0.22);
      pen.stroke(Ramp.paint(Ramp.mix(wood, 0xF2EFC4, 0.45), 0.5), width * 0.28, arch);
      pen.graphics().translate(width * 0.22, width * 0.22);
    }
  }

  private void leaves(Pen pen, double x, double y, double size, double nearness) {
    int count = (int) (60 + 60 * nearness);
    for (int leaf = 0; leaf < count; leaf++) {
      double angle = canvas.between(0, Math.PI * 2);
      double reach = size * Math.sqrt(canvas.random.nextDouble());
      double leafX = x + Math.cos(angle) * reach * 1.25;
      double leafY = y + Math.sin(angle) * reach * 0.8;
      double towardsLight =
          0.5
              - 0.5 * Math.sin(angle) * reach / size
              + (leafX < GLOW_X ? 0.12 : -0.12) * Math.cos(angle);
      boolean lit = canvas.random.nextDouble() < towardsLight * 0.5;
      int rgb = (lit ? LIT_LEAVES : LEAVES).at(nearness + canvas.between(-0.12, 0.12));
      double length = 4 + 19 * nearness * canvas.between(0.6, 1.2);
      double tilt = canvas.between(-0.9, 0.9);
      pen.curve(
          Ramp.paint(rgb, 0.92),
          1.8 + 5.5 * nearness,
          leafX,
          leafY,
          leafX + Math.cos(tilt) * length / 2,
          leafY + Math.sin(tilt) * length / 2 - 2,
          leafX + Math.cos(tilt) * length,
          leafY + Math.sin(tilt) * length);
    }
  }

  private void boat(Pen pen) {
    Path2D hull = new Path2D.Double();
    hull.moveTo(772, 606);
    hull.quadTo(830, 630, 880, 630);
    hull.quadTo(950, 630, 1004, 602);
    hull.quadTo(976, 640, 950, 644);
    hull.lineTo(822, 644);
    hull.quadTo(792, 638, 772, 606);
    pen.fill(Ramp.paint(0x3B2A24, 1), hull);
    pen.curve(Ramp.paint(0xD9A05A, 1), 4, 774, 607, 885, 650, 1002, 603);
    pen.curve(Ramp.paint(0xB5463A, 1), 5, 790, 622, 885, 656, 990, 616);
    pen.curve(Ramp.paint(0x2B2A2C, 1), 11, 930, 622, 934, 606, 930, 590);
    pen.curve(Ramp.paint(0xA33B32, 1), 20, 930, 596, 928, 582, 926, 570);
    pen.curve(Ramp.paint(0xA33B32, 1), 7, 926, 566, 914, 582, 900, 588);
    pen.oval(Ramp.paint(0x6E4A36, 1), 916, 540, 18, 21);
    pen.corners(Ramp.paint(0xE3C27C, 1), 900, 548, 925, 528, 950, 548);
    pen.curve(Ramp.paint(0x5A4632, 1), 4.5, 918, 552, 890, 600, 858, 660);
    for (int basket = 0; basket < 2; basket++) {
      pen.oval(
          Ramp.paint(basket == 0 ? 0x8C7B3E : 0x6F8A4A, 1),
          812 + basket * 34,
          602 + basket * 3,
          32,
          24);
    }
  }

  private void shafts(Pen pen) {
    for (int shaft = 0; shaft < 7; shaft++) {
      double top = 500 + shaft * 105 + canvas.between(-30, 30);
      double foot = GLOW_X + (top - GLOW_X) * 1.9 + canvas.between(-50, 50);
      double width = canvas.between(18, 60);
      for (int soft = 0; soft < 6; soft++) {
        double half = width * (1 - soft / 7.0);
        pen.corners(
            Ramp.paint(0xFFFAD2, 0.035),
            top - half * 0.4,
            -5,
            top + half * 0.4,
            -5,
            foot + half * 1.5,
            640,
            foot - half * 1.5,
            640);
      }
    }
  }

  private void ripples(Pen pen) {
    for (int i = 0; i < 620; i++) {
      double y = HORIZON + 14 + 600 * Math.pow(canvas.random.nextDouble(), 1.2);
      double near = (y - HORIZON) / 615;
      double x = GLOW_X + canvas.random.nextGaussian() * (90 + 420 * near);
      double length = (8 + 95 * near) * canvas.between(0.4, 1.3);
      double lift = canvas.between(-2, 2);
      boolean bright = canvas.random.nextInt(5) > 1;
      pen.curve(
          Ramp.paint(bright ? 0xF7F6D2 : 0x1F4A43, bright ? 0.34 : 0.3),
          0.8 + 2.3 * near,
          x - length,
          y,
          x,
          y + lift,
          x + length,
          y);
    }
  }
}
