package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LightModuleVocabularyTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("pesona.lightModules")).getParent();

  private final Vocabulary vocabulary = Vocabulary.shipped();

  @Test
  void every_effect_names_a_test_that_is_there() throws IOException {
    Map<String, String> tests = testClasses();

    assertThat(effects())
        .isNotEmpty()
        .allSatisfy(
            test -> {
              String[] parts = test.split("\\.");
              assertThat(parts).as(test).hasSize(2);
              assertThat(tests).as("class of %s", test).containsKey(parts[0]);
              assertThat(tests.get(parts[0])).contains("void " + parts[1] + "(");
            });
  }

  @Test
  void a_slip_in_the_vocabulary_itself_is_refused() {
    String certainty =
        """
        certainty: { docs: x }
        values: { text: x }
        files: {}
        message bundles: { known: docs, folder: i18n, languages: [id], effect: A.b }
        web resources: { known: docs, folder: web, endings: {}, effect: A.b }
        structures:
        """;

    assertThatThrownBy(() -> VocabularyReader.read(certainty + "  a: { known: docs, knwon: x }"))
        .hasMessageContaining("a: unknown [knwon]");
    assertThatThrownBy(() -> VocabularyReader.read(certainty + "  a: { known: rumour }"))
        .hasMessageContaining("a: no certainty");
    assertThatThrownBy(
            () ->
                VocabularyReader.read(
                    certainty + "  a: { known: docs, properties: { b: { value: txt } } }"))
        .hasMessageContaining("a, b: no such value as txt");
  }

  @Test
  void an_alias_and_its_class_name_are_one_type() {
    Structure field = vocabulary.structure("field");

    assertThat(field.type("info.magnolia.ui.field.TextFieldDefinition"))
        .isEqualTo(field.type("textField"))
        .isPresent();
  }

  private Set<String> effects() {
    Set<String> tests = new TreeSet<>();
    for (Structure structure : vocabulary.structures().values()) {
      structure.properties().values().forEach(property -> add(tests, property.effect()));
      for (DefinitionType type : structure.types()) {
        add(tests, type.effect());
        type.properties().values().forEach(property -> add(tests, property.effect()));
      }
    }
    tests.add(vocabulary.bundles().effect().test());
    tests.add(vocabulary.webResources().effect().test());
    return tests;
  }

  private static void add(Set<String> tests, Optional<Effect> effect) {
    effect.ifPresent(e -> tests.add(e.test()));
  }

  private static Map<String, String> testClasses() throws IOException {
    Map<String, String> classes = new HashMap<>();
    for (String part : new String[] {"pesona-module", "pesona-webapp"}) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(part).resolve("src/test/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(
                file ->
                    classes.merge(
                        file.getFileName().toString().replace(".java", ""),
                        source(file),
                        String::concat));
      }
    }
    return classes;
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
