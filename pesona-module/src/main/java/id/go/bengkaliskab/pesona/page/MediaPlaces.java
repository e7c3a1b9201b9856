package id.go.bengkaliskab.pesona.page;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the reader of a page or paper finds the media of an article.
 *
 * @param pictures gives the address of the picture behind an asset key
 * @param files what there is beside pictures
 * @param base what stands before the name of a file in its address; empty on paper, where nothing
 *     is opened or played
 */
public record MediaPlaces(
    Function<String, Optional<String>> pictures, PageFiles files, Optional<String> base) {
  public MediaPlaces {
    Objects.requireNonNull(pictures, "pictures");
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(base, "base");
  }

  Optional<String> picture(String asset) {
    return pictures.apply(asset);
  }

  Optional<String> file(String name) {
    return base.map(it -> it + name);
  }
}
