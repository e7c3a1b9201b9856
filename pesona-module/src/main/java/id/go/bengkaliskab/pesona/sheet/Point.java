package id.go.bengkaliskab.pesona.sheet;

/**
 * A place on the sheet; x goes to the right, y downwards, in points.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(double x, double y) {}
