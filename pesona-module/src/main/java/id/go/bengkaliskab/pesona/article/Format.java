package id.go.bengkaliskab.pesona.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of articles; each has a page template of its own. */
public enum Format {
  /** Text with pictures. */
  STORY("story", 0),

  /** Pictures with a text: the page leads with them. */
  GALLERY("gallery", 3);

  private final String id;
  private final int leastPictures;

  Format(String id, int leastPictures) {
    this.id = id;
    this.leastPictures = leastPictures;
  }

  /** Id in content and addresses. */
  public String id() {
    return id;
  }

  /** How many different pictures its page cannot do without, those within texts not counted. */
  public int leastPictures() {
    return leastPictures;
  }

  /** The blocks with which an article of this format begins. */
  public List<Block> startingBlocks() {
    return this == GALLERY ? List.of(new Block.Text(""), new Block.Gallery(List.of())) : List.of();
  }

  /** The format with an id. */
  public static Optional<Format> byId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }
}
