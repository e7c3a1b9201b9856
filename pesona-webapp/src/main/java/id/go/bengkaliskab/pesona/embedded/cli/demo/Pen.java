package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/** Draws lines and fills shapes on one picture or layer. */
record Pen(Graphics2D graphics) {

  /** One round-ended stroke along the line. */
  void stroke(Paint paint, double width, Shape line) {
    graphics.setPaint(paint);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(line);
  }

  /** A stroke from the first point to the last one, drawn towards the middle one. */
  void curve(
      Paint paint,
      double width,
      double x,
      double y,
      double midX,
      double midY,
      double endX,
      double endY) {
    stroke(paint, width, new QuadCurve2D.Double(x, y, midX, midY, endX, endY));
  }

  void fill(Paint paint, Shape shape) {
    graphics.setPaint(paint);
    graphics.fill(shape);
  }

  void oval(Paint paint, double x, double y, double width, double height) {
    fill(paint, new Ellipse2D.Double(x, y, width, height));
  }

  /** Fills the corners x0, y0, x1, y1… */
  void corners(Paint paint, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    fill(paint, path);
  }
}
