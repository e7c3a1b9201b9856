package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** The pier on its stilts, with lamps, a shelter and people who wait. */
record Pier(Canvas canvas, double waterLine) {

  void draw(Pen pen) {
    for (double x = 1182; x < 1620; x += 62) {
      double lean = canvas.between(-2, 2);
      Harbour.block(pen, x, 650, 17, waterLine - 650, 0x8B8578);
      pen.curve(Ramp.paint(0x4B4A44, 0.9), 5, x + 10, 655, x + 36 + lean, 680, x + 66, 700);
    }
    Harbour.block(pen, 1170, 628, 450, 28, 0xC9BFAA);
    Harbour.block(pen, 1170, 622, 450, 8, 0xE8DFC9);
    for (double x = 1250; x < 1600; x += 150) {
      pen.curve(Ramp.paint(0x48535B, 1), 5, x, 624, x, 520, x, 430);
      pen.curve(Ramp.paint(0x48535B, 1), 4, x, 430, x - 6, 416, x - 34, 418);
      Harbour.block(pen, x - 46, 416, 20, 7, 0xFFF6D8);
    }
    shelter(pen);
    int[] shirts = {0xC14B3A, 0x2F6F9E, 0xE5B23F, 0x4F7F52, 0xE9E4D6, 0x8A4C86};
    double x = 1200;
    for (int person = 0; x < 1590; person++) {
      double height = canvas.random.nextInt(4) == 0 ? 0.66 : canvas.between(0.92, 1.08);
      Harbour.person(pen, x, 624, height, shirts[canvas.random.nextInt(shirts.length)]);
      x += person % 3 == 2 ? canvas.between(48, 92) : canvas.between(15, 24);
    }
  }

  /** A roof with the curved gables usual on this coast. */
  private static void shelter(Pen pen) {
    for (double x = 1400; x <= 1580; x += 60) {
      Harbour.block(pen, x, 530, 9, 94, 0xE9E0CC);
    }
    Path2D roof = new Path2D.Double();
    roof.moveTo(1372, 540);
    roof.quadTo(1440, 520, 1452, 462);
    roof.lineTo(1552, 462);
    roof.quadTo(1566, 520, 1626, 540);
    roof.closePath();
    pen.fill(
        new GradientPaint(1400, 462, Ramp.paint(0xC9673C, 1), 1480, 545, Ramp.paint(0x7E3426, 1)),
        roof);
    pen.curve(Ramp.paint(0xF0C566, 1), 5, 1444, 462, 1500, 460, 1560, 462);
    pen.curve(Ramp.paint(0xF0C566, 1), 4, 1372, 541, 1500, 543, 1626, 541);
  }
}
