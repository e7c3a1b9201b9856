package id.go.bengkaliskab.pesona.site;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A public image and the addresses of its renditions.
 *
 * @param sha256 hash of the web master, hexadecimal
 * @param extension ending of its renditions, such as {@code jpg}
 * @param width width of the web master in pixels
 * @param height height of the web master in pixels
 */
record PublicImage(
    String sha256,
    String extension,
    long width,
    long height,
    String alt,
    String caption,
    String credit) {

  /** Widths that pages offer to browsers, in pixels; a phone takes the second or third. */
  private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};

  /** Width for readers without srcset: mail, feeds, previews of social media. */
  private static final int USUAL_WIDTH = 960;

  String address() {
    return address(USUAL_WIDTH);
  }

  /** Candidates for {@code srcset}; none is wider than the master, one is always there. */
  String candidates() {
    return Arrays.stream(WIDTHS)
        .filter(w -> w <= width || w == WIDTHS[0])
        .mapToObj(w -> address(w) + ' ' + Math.min(w, width) + 'w')
        .collect(Collectors.joining(", "));
  }

  private String address(int renditionWidth) {
    return "/.pesona/media/" + sha256 + "/w" + renditionWidth + '.' + extension;
  }
}
