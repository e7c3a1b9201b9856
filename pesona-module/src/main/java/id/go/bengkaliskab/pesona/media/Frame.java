package id.go.bengkaliskab.pesona.media;

import java.util.Objects;
import java.util.Optional;

/**
 * How a picture is shown; its master stays as it is.
 *
 * @param crop the part that is shown; empty for all of it
 * @param focus what matters most in the whole picture; empty for its middle
 */
public record Frame(Optional<Crop> crop, Optional<FocalPoint> focus) {
  /** The whole picture with its middle. */
  public static final Frame WHOLE = new Frame(Optional.empty(), Optional.empty());

  private static final int TENTH = Crop.WHOLE / 10;

  public Frame {
    Objects.requireNonNull(crop, "crop");
    Objects.requireNonNull(focus, "focus");
    crop = crop.filter(part -> !part.isWhole());
    focus = focus.filter(point -> !point.equals(FocalPoint.CENTRE));
  }

  /** The focal point within what is shown, in tenths, such as {@code 5-3}; empty for the middle. */
  Optional<String> shownFocus() {
    return focus
        .map(point -> crop.map(point::within).orElse(point))
        .map(point -> tenths(point.x()) + "-" + tenths(point.y()))
        .filter(tenths -> !tenths.equals("5-5"));
  }

  private static int tenths(int tenThousandths) {
    return Math.round((float) tenThousandths / TENTH);
  }
}
