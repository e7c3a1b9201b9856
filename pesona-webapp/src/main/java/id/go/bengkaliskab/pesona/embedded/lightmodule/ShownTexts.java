package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Property;
import java.util.List;

/** Looks that every text that people would see is in the bundles. */
final class ShownTexts {
  static final String NEEDED = "shown text";
  static final String OPTIONAL = "optional text";

  private final BundleTexts texts;
  private final Faults faults;

  ShownTexts(BundleTexts texts, Faults faults) {
    this.texts = texts;
    this.faults = faults;
  }

  /** A key that a definition gives. */
  void given(Scope scope, int line, String key) {
    if (!texts.has(key)) {
      faults.add(scope.file(), line, "text.unknown", key);
    }
  }

  /** A text that a definition leaves to the keys that Magnolia makes. */
  void generated(Scope scope, int line, Property property) {
    List<String> keys = GeneratedKeys.of(property.keys(), scope.names());
    boolean needed = property.value().of().equals(NEEDED) && !keys.isEmpty();
    if (needed && keys.stream().noneMatch(texts::has)) {
      faults.add(scope.file(), line, "text.missing", property.name(), String.join(", ", keys));
    }
  }
}
