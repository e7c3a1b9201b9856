package id.go.bengkaliskab.pesona.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One block of a public article, as stored. */
sealed interface PublicBlock {

  /** Rich text; the body still has to pass the sanitiser. */
  record Text(String body) implements PublicBlock {}

  /** Photos: one, or several that belong together. */
  record Photos(List<PublicPhoto> photos, boolean gallery) implements PublicBlock {
    public Photos {
      photos = List.copyOf(photos);
    }
  }

  /** Words of somebody. */
  record Quote(String quote, String source) implements PublicBlock {}

  /** What a reader looks up. */
  record Facts(String title, List<Line> lines) implements PublicBlock {
    public Facts {
      lines = List.copyOf(lines);
    }

    /** One fact. */
    record Line(String label, String value) {}
  }

  /** Where something is; degrees as texts are those of the content. */
  record MapPoint(
      String name, String latitudeText, String longitudeText, long zoom, String directions)
      implements PublicBlock {
    /** How near a map opens unless the content says otherwise: a village. */
    static final long NEAR = 14;

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,6})?");

    /** The block, or nothing when it names no point, as a draft may. */
    static Optional<PublicBlock> of(
        String name, String latitude, String longitude, long zoom, String directions) {
      return DEGREES.matcher(latitude).matches() && DEGREES.matcher(longitude).matches()
          ? Optional.of(new MapPoint(name, latitude, longitude, zoom, directions))
          : Optional.empty();
    }

    double latitude() {
      return Double.parseDouble(latitudeText);
    }

    double longitude() {
      return Double.parseDouble(longitudeText);
    }
  }

  /** A document by the key of its asset. */
  record Document(String file, String title) implements PublicBlock {}

  /** Other articles: those with these ids, or without ids those that are akin. */
  record Related(List<String> articles) implements PublicBlock {
    public Related {
      articles = List.copyOf(articles);
    }
  }
}
