package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Optional;

/** What of the chosen node a link field stores, by the class of its converter. */
final class LinkValues {
  private static final String IDENTIFIER = "jcr:uuid";

  private LinkValues() {}

  static List<String> properties(Optional<String> converterClass) {
    String converter = converterClass.orElse("");
    if (converter.equals(TranslationGroupConverter.class.getName())) {
      return TranslationGroupConverter.PROPERTIES;
    }
    return converter.equals(ArticleIdConverter.class.getName())
        ? ArticleIdConverter.PROPERTIES
        : List.of(IDENTIFIER);
  }
}
