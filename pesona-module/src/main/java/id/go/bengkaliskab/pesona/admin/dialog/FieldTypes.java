package id.go.bengkaliskab.pesona.admin.dialog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Magnolia's types of fields, each of which a dialog may name by an alias or by its class; the
 * vocabulary says which belong together.
 */
final class FieldTypes {
  private static final String VOCABULARY = "/id/go/bengkaliskab/pesona/lightmodule/vocabulary.yaml";

  private final Map<String, String> aliases;

  private FieldTypes(Map<String, String> aliases) {
    this.aliases = aliases;
  }

  static FieldTypes shipped() {
    try (InputStream file = FieldTypes.class.getResourceAsStream(VOCABULARY)) {
      Mapping vocabulary = Mapping.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      return new FieldTypes(
          vocabulary.required("structures").required("field").named("types").entrySet().stream()
              .filter(type -> type.getValue().text("class").isPresent())
              .collect(
                  Collectors.toUnmodifiableMap(
                      type -> type.getValue().text("class").orElseThrow(), Map.Entry::getKey)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The alias of a type; what is no class of the vocabulary stays as it is. */
  String alias(String type) {
    return aliases.getOrDefault(type, type);
  }
}
