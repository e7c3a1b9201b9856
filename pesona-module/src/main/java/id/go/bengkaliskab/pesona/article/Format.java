package id.go.bengkaliskab.pesona.article;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of articles; each has a page template of its own. */
public enum Format {
  /** Text with pictures. */
  STORY("story"),
  /** A video with what is to be said about it; the page begins with the player. */
  VIDEO("video");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** Id in content and addresses. */
  public String id() {
    return id;
  }

  /** The format with an id. */
  public static Optional<Format> byId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }
}
