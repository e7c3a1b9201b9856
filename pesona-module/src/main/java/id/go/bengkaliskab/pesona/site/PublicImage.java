package id.go.bengkaliskab.pesona.site;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A public image and the addresses of its renditions.
 *
 * @param path where renditions are served; ends with a slash
 * @param sha256 hash of the web master, hexadecimal
 * @param crop the part that is shown, as addresses name it; empty for all of it
 * @param focus what matters most, in tenths such as {@code 5-3}; empty for the middle
 * @param extension ending of its renditions, such as {@code jpg}
 * @param width width of what is shown in pixels
 * @param height height of what is shown in pixels
 */
record PublicImage(
    String path,
    String sha256,
    String crop,
    String focus,
    String extension,
    long width,
    long height,
    String alt,
    String caption,
    String credit) {

  /** Widths in pixels that the media servlet makes, the smallest first. */
  static final List<Integer> WIDTHS = List.of(320, 640, 1024, 1600);

  /** Width for readers without srcset: mail, feeds, previews of social media. */
  private static final int USUAL_WIDTH = 1024;

  String address() {
    return address(USUAL_WIDTH);
  }

  /** Width of what stands at {@link #address()}. */
  long usualWidth() {
    return Math.min(USUAL_WIDTH, width);
  }

  /** Height of what stands at {@link #address()}, in the shape of the whole. */
  long usualHeight() {
    return Math.max(1, Math.round(height * Math.min(1, (double) USUAL_WIDTH / width)));
  }

  /** Candidates for {@code srcset}: up to the first one that is the master itself. */
  String candidates() {
    int largest = WIDTHS.stream().filter(w -> w >= width).findFirst().orElse(Integer.MAX_VALUE);
    return WIDTHS.stream()
        .filter(w -> w <= largest)
        .map(w -> address(w) + ' ' + Math.min(w, width) + 'w')
        .collect(Collectors.joining(", "));
  }

  private String address(int renditionWidth) {
    String part = crop.isEmpty() ? "" : '-' + crop;
    return path + sha256 + "/w" + renditionWidth + part + '.' + extension;
  }
}
