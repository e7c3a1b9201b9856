package id.go.bengkaliskab.pesona.page;

import java.util.Objects;
import java.util.Optional;

/**
 * A video of an article for those who decide about it.
 *
 * @param file name by which {@link PageFiles} sends it
 * @param length how long it plays, such as {@code 1:05}
 * @param width width in pixels
 * @param height height in pixels
 * @param captions name by which its captions are sent
 */
public record Film(String file, String length, int width, int height, Optional<String> captions) {
  public Film {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(captions, "captions");
  }
}
