package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Optional;

/** What of the chosen node a link field stores, by the class of its converter. */
final class LinkValues {
  private static final String IDENTIFIER = "jcr:uuid";

  private LinkValues() {}

  static List<String> properties(Optional<String> converterClass) {
    return converterClass
        .filter(TranslationGroupConverter.class.getName()::equals)
        .map(ours -> TranslationGroupConverter.PROPERTIES)
        .orElse(List.of(IDENTIFIER));
  }
}
