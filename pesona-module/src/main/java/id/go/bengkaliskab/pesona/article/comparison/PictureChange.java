package id.go.bengkaliskab.pesona.article.comparison;

import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Place;
import java.util.List;
import java.util.Objects;

/**
 * A picture that came, went or is described otherwise.
 *
 * @param place the part that holds it in the later state; of one that was removed, that held it
 * @param kind what happened to it
 * @param picture the picture; its texts are those of the later state, of one that was removed those
 *     it had
 * @param texts the texts that changed; none for what was added or removed
 */
public record PictureChange(Place place, Kind kind, Picture picture, List<TextChange> texts) {

  /** What can happen to a picture. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It was taken out. */
    REMOVED,
    /** It is described otherwise. */
    DESCRIBED
  }

  /**
   * A changed text of a picture.
   *
   * @param field {@code alt}, {@code caption} or {@code credit}; its name is the text {@code
   *     place.picture.<field>}
   * @param spans its words
   */
  public record TextChange(String field, List<Span> spans) {
    public TextChange {
      Objects.requireNonNull(field, "field");
      spans = List.copyOf(spans);
    }

    /** Key of the name of the field in the message bundles. */
    public String nameKey() {
      return "place.picture." + field;
    }
  }

  public PictureChange {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(picture, "picture");
    texts = List.copyOf(texts);
  }
}
