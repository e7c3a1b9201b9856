package id.go.bengkaliskab.pesona.article.comparison;

import id.go.bengkaliskab.pesona.article.Place;
import java.util.List;
import java.util.Objects;

/**
 * A place that reads otherwise than before.
 *
 * @param place where it stands in the later state; of what was removed, where it stood
 * @param kind what happened to it
 * @param spans its words; none for what was only moved or arranged otherwise
 */
public record PlaceChange(Place place, Kind kind, List<Span> spans) {

  /** What can happen to a place. */
  public enum Kind {
    /** Its words changed. */
    CHANGED,
    /** It is new. */
    ADDED,
    /** It was taken out. */
    REMOVED,
    /** It stands elsewhere and says the same. */
    MOVED,
    /** It says the same in another arrangement, such as a heading made of a paragraph. */
    ARRANGED
  }

  public PlaceChange {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    spans = List.copyOf(spans);
  }
}
