package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of files that may be served to browsers, as in Magnolia's resources servlet. */
public final class WebResourceTypes {
  private static final Map<String, String> TYPES = Vocabulary.shipped().webResources().mediaTypes();

  private WebResourceTypes() {}

  /** The media type for a path by its ending; empty when such files are not served. */
  public static Optional<String> of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(ending));
  }
}
