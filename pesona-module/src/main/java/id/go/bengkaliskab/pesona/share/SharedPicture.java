package id.go.bengkaliskab.pesona.share;

import java.util.Objects;

/**
 * A public picture that may go with a post.
 *
 * @param path path of the file on this host
 * @param alt what it shows
 */
public record SharedPicture(String path, String alt) {
  public SharedPicture {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(alt, "alt");
  }
}
