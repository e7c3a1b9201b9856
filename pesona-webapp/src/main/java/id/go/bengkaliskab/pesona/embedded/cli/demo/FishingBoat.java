package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** A green fisher's boat with a heap of net. */
record FishingBoat(Canvas canvas) {

  void draw(Pen pen) {
    Path2D hull = new Path2D.Double();
    hull.moveTo(150, 836);
    hull.quadTo(240, 884, 400, 884);
    hull.quadTo(560, 884, 668, 812);
    hull.quadTo(640, 908, 570, 934);
    hull.lineTo(256, 934);
    hull.quadTo(180, 914, 150, 836);
    pen.fill(
        new GradientPaint(200, 850, Ramp.paint(0x2FA39A, 1), 420, 950, Ramp.paint(0x115C62, 1)),
        hull);
    pen.curve(Ramp.paint(0xF3D36B, 1), 11, 154, 842, 410, 936, 664, 820);
    pen.curve(Ramp.paint(0xC8402F, 1), 9, 172, 868, 410, 958, 650, 848);
    Harbour.block(pen, 318, 800, 128, 82, 0xF4EBD5);
    Harbour.block(pen, 304, 788, 158, 15, 0xC8503A);
    Harbour.windows(pen, 336, 818, 3, 36, 24, 28);
    pen.curve(Ramp.paint(0x5B4A38, 1), 7, 520, 880, 522, 760, 524, 664);
    pen.curve(Ramp.paint(0x4A4238, 0.9), 2, 524, 668, 600, 750, 660, 818);
    pen.curve(Ramp.paint(0x4A4238, 0.9), 2, 524, 668, 480, 740, 440, 790);
    for (int fold = 0; fold < 26; fold++) {
      double x = 540 + fold * 3.2;
      pen.curve(
          Ramp.paint(Ramp.mix(0x3E7F6C, 0x9CC3A0, canvas.random.nextDouble()), 0.9),
          4,
          x,
          850,
          x + 8,
          862,
          x - 6,
          874);
    }
    Harbour.person(pen, 250, 880, 1.25, 0xE8E1CC);
  }
}
