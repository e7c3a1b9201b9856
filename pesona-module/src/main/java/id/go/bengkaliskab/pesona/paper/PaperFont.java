package id.go.bengkaliskab.pesona.paper;

import java.io.InputStream;
import java.util.Optional;

/** The fonts of our paper, Liberation, which come along so that paper looks the same everywhere. */
final class PaperFont {
  private static final String FOLDER = "/liberation/Liberation";

  private PaperFont() {}

  /**
   * @param cut such as {@code Sans-Bold}
   */
  static InputStream open(String cut) {
    String file = FOLDER + cut + ".ttf";
    return Optional.ofNullable(PaperFont.class.getResourceAsStream(file))
        .orElseThrow(() -> new IllegalStateException("the font " + file + " is missing"));
  }
}
