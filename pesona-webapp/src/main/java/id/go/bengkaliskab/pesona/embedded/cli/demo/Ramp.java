package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.awt.Color;
import java.util.List;

/** Colours in even distances, with everything between them. Colours are 0xRRGGBB. */
record Ramp(List<Integer> stops) {

  static Ramp of(Integer... stops) {
    return new Ramp(List.of(stops));
  }

  /** The colour at t, from the first stop at 0 to the last at 1; beyond them the end colours. */
  int at(double t) {
    double place = Math.max(0, Math.min(1, t)) * (stops.size() - 1);
    int left = Math.min((int) place, stops.size() - 2);
    return mix(stops.get(left), stops.get(left + 1), place - left);
  }

  /** The part t (0 to 1) of the second colour in the first. */
  static int mix(int first, int second, double t) {
    double part = Math.max(0, Math.min(1, t));
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = (first >> shift) & 0xFF;
      int b = (second >> shift) & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * part) << shift;
    }
    return mixed;
  }

  /** All three channels times the factor, cut at white. */
  static int times(int rgb, double factor) {
    int changed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int value = (int) Math.round(((rgb >> shift) & 0xFF) * factor);
      changed |= Math.max(0, Math.min(255, value)) << shift;
    }
    return changed;
  }

  /** The colour for Java2D; opacity from 0 to 1. */
  static Color paint(int rgb, double opacity) {
    int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
    return new Color((rgb & 0xFFFFFF) | (alpha << 24), true);
  }

  /** 0 up to the first edge, 1 from the second one, a soft step between them. */
  static double step(double from, double to, double value) {
    double t = Math.max(0, Math.min(1, (value - from) / (to - from)));
    return t * t * (3 - 2 * t);
  }
}
