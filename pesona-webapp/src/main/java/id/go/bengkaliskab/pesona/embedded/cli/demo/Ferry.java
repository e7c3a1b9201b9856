package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The ferry, seen from the side: blue hull, open car deck, bridge, funnel, ramp. */
record Ferry(double waterLine) {

  void draw(Pen pen) {
    Path2D hull = new Path2D.Double();
    hull.moveTo(262, 548);
    hull.lineTo(1040, 548);
    hull.lineTo(1070, 600);
    hull.lineTo(1046, waterLine);
    hull.lineTo(330, waterLine);
    hull.quadTo(276, 640, 262, 548);
    pen.fill(
        new GradientPaint(0, 548, Ramp.paint(0x2F5F9E, 1), 0, 668, Ramp.paint(0x173A6B, 1)), hull);
    pen.corners(Ramp.paint(0xA63A31, 1), 308, 650, 1053, 650, 1046, waterLine, 330, waterLine);
    Harbour.block(pen, 268, 520, 778, 32, 0xF6F1E4);
    openDeck(pen);
    Harbour.block(pen, 300, 404, 560, 52, 0xFBF7EC);
    Harbour.windows(pen, 326, 418, 17, 31, 18, 20);
    Harbour.block(pen, 320, 352, 330, 52, 0xF3EDDF);
    Harbour.windows(pen, 340, 366, 10, 31, 18, 18);
    bridge(pen);
    funnel(pen);
    railing(pen, 650, 860, 404);
    railing(pen, 860, 1040, 520);
    ramp(pen);
    pen.curve(Ramp.paint(0xFFFFFF, 0.9), 4, 266, 566, 660, 570, 1052, 566);
    for (int tyre = 0; tyre < 8; tyre++) {
      pen.stroke(Ramp.paint(0x1D2026, 1), 7, new Ellipse2D.Double(360 + tyre * 84, 592, 24, 26));
    }
  }

  /** The car deck seen from the side: dark inside, cars between white pillars. */
  private void openDeck(Pen pen) {
    pen.fill(
        new GradientPaint(0, 456, Ramp.paint(0x2B3A4A, 1), 0, 522, Ramp.paint(0x53616A, 1)),
        new Rectangle2D.Double(300, 456, 720, 64));
    int[] colours = {0xC8453B, 0xE6DFC9, 0x3D79A8, 0xE0A63A, 0x6D8B57, 0xD8D8D8};
    for (int car = 0; car < 7; car++) {
      double x = 322 + car * 98;
      Paint body = Ramp.paint(colours[car % colours.length], 1);
      Paint dark = Ramp.paint(0x1E2A33, 1);
      pen.fill(body, new RoundRectangle2D.Double(x, 494, 74, 22, 10, 10));
      pen.fill(body, new RoundRectangle2D.Double(x + 14, 478, 44, 24, 14, 14));
      pen.fill(dark, new RoundRectangle2D.Double(x + 19, 482, 34, 11, 6, 6));
      pen.oval(dark, x + 9, 508, 15, 15);
      pen.oval(dark, x + 50, 508, 15, 15);
    }
    for (double x = 300; x <= 1020; x += 90) {
      Harbour.block(pen, x - 5, 456, 11, 66, 0xF1EADB);
    }
    Harbour.block(pen, 292, 446, 740, 13, 0xFFFBF0);
  }

  private void bridge(Pen pen) {
    pen.corners(Ramp.paint(0xFFFBF1, 1), 352, 352, 360, 300, 560, 300, 584, 352);
    pen.corners(
        new GradientPaint(360, 306, Ramp.paint(0x3E6E8E, 1), 580, 334, Ramp.paint(0x1C3850, 1)),
        366,
        332,
        371,
        310,
        556,
        310,
        569,
        332);
    for (double x = 398; x < 560; x += 32) {
      pen.curve(Ramp.paint(0xF4EEDF, 1), 4, x, 309, x + 1, 320, x + 3, 333);
    }
    Harbour.block(pen, 346, 292, 232, 11, 0xD9572F);
    pen.curve(Ramp.paint(0x54606A, 1), 4.5, 470, 292, 470, 240, 470, 196);
    pen.curve(Ramp.paint(0x54606A, 1), 3.5, 444, 236, 470, 234, 496, 236);
    pen.curve(Ramp.paint(0xF2EEE2, 1), 6, 452, 216, 470, 214, 488, 216);
    flag(pen, 470, 198);
  }

  /** The national flag: red over white. */
  private static void flag(Pen pen, double x, double y) {
    for (int half = 0; half < 2; half++) {
      Path2D cloth = new Path2D.Double();
      double top = y + half * 15;
      cloth.moveTo(x, top);
      cloth.curveTo(x + 16, top - 7, x + 30, top + 8, x + 50, top - 1);
      cloth.lineTo(x + 50, top + 14);
      cloth.curveTo(x + 30, top + 23, x + 16, top + 8, x, top + 15);
      cloth.closePath();
      pen.fill(Ramp.paint(half == 0 ? 0xCE1F2D : 0xFFFFFF, 1), cloth);
    }
  }

  private static void funnel(Pen pen) {
    pen.corners(
        new GradientPaint(690, 0, Ramp.paint(0xE8743B, 1), 770, 0, Ramp.paint(0xA33F26, 1)),
        694,
        404,
        704,
        322,
        764,
        322,
        772,
        404);
    Harbour.block(pen, 701, 340, 66, 18, 0xFFF8EA);
    Harbour.block(pen, 702, 314, 64, 12, 0x2A2D33);
    for (int puff = 0; puff < 14; puff++) {
      pen.oval(
          Ramp.paint(0xB9BDC0, 0.16 - puff * 0.01),
          716 - puff * 17,
          288 - puff * 8,
          40 + puff * 9,
          26 + puff * 4);
    }
  }

  private void ramp(Pen pen) {
    pen.corners(Ramp.paint(0x5B6770, 1), 1040, 548, 1066, 560, 1206, 634, 1192, 644, 1050, 578);
    pen.curve(Ramp.paint(0xE3B341, 1), 4, 1052, 553, 1126, 592, 1204, 632);
    pen.curve(Ramp.paint(0x3C464E, 1), 3, 1030, 462, 1100, 540, 1168, 612);
    Harbour.block(pen, 1016, 440, 18, 110, 0xEDE6D6);
  }

  private static void railing(Pen pen, double from, double to, double deck) {
    for (double x = from; x <= to; x += 18) {
      pen.curve(Ramp.paint(0xF6F2E8, 1), 2, x, deck, x, deck - 12, x, deck - 24);
    }
    for (int bar = 0; bar < 2; bar++) {
      double y = deck - 24 + bar * 11;
      pen.curve(Ramp.paint(0xF6F2E8, 1), 2, from, y, (from + to) / 2, y, to, y);
    }
  }
}
