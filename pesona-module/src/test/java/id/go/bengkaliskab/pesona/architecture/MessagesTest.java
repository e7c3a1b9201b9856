package id.go.bengkaliskab.pesona.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Path LIGHT_MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final Path BUNDLES = LIGHT_MODULES.resolve("pesona/i18n");
  private static final Path CONSOLE =
      LIGHT_MODULES.resolveSibling(
          "pesona-webapp/src/main/resources/id/go/bengkaliskab/pesona/embedded/cli/console");
  private static final List<Path> SOURCES =
      List.of(
          LIGHT_MODULES.resolveSibling("pesona-module/src/main/java"),
          LIGHT_MODULES.resolveSibling("pesona-webapp/src/main/java"));

  /** A whole key as a literal; a prefix that ends in a dot is none. */
  private static final Pattern KEY =
      Pattern.compile("\"((?:refusal|guard|problem|start|verify)\\.[a-z0-9.-]*[a-z0-9])\"");

  static Stream<String> areas() {
    return files(BUNDLES)
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith("_id.properties"))
        .map(name -> name.replace("_id.properties", ""));
  }

  @ParameterizedTest
  @MethodSource("areas")
  void both_languages_have_the_same_keys_and_no_empty_text(String area) {
    Properties indonesian = bundle(area, "id");
    Properties english = bundle(area, "en");

    assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    assertThat(indonesian.values()).noneMatch(text -> text.toString().isBlank());
    assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("areas")
  void both_languages_use_the_same_values(String area) {
    Properties indonesian = bundle(area, "id");
    Properties english = bundle(area, "en");

    for (String key : indonesian.stringPropertyNames()) {
      assertThat(values(english.getProperty(key)))
          .as("%s in %s", key, area)
          .isEqualTo(values(indonesian.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void every_text_is_a_message_format(String area) {
    for (String language : List.of("id", "en")) {
      Properties texts = bundle(area, language);
      for (String key : texts.stringPropertyNames()) {
        assertThat(new MessageFormat(texts.getProperty(key), Locale.ROOT).format(new Object[0]))
            .as("%s_%s: %s", area, language, key)
            .isNotEmpty();
      }
    }
  }

  @Test
  void the_console_says_everything_in_both_languages() {
    assertThat(texts(Path.of(CONSOLE + "_en.properties")).stringPropertyNames())
        .isEqualTo(texts(Path.of(CONSOLE + ".properties")).stringPropertyNames());
  }

  @Test
  void no_key_stands_in_two_bundles() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    areas()
        .flatMap(area -> bundle(area, "id").stringPropertyNames().stream())
        .filter(key -> !seen.add(key))
        .forEach(twice::add);

    assertThat(twice).isEmpty();
  }

  @Test
  void every_key_that_the_code_names_has_a_text() {
    Set<String> known = new HashSet<>();
    areas().forEach(area -> known.addAll(bundle(area, "id").stringPropertyNames()));
    known.addAll(texts(Path.of(CONSOLE + ".properties")).stringPropertyNames());
    Set<String> missing = new TreeSet<>(keysInSources());
    missing.removeAll(known);

    assertThat(keysInSources()).contains("refusal.role", "guard.own-work");
    assertThat(missing).isEmpty();
  }

  private static Set<String> keysInSources() {
    Set<String> keys = new TreeSet<>();
    for (Path root : SOURCES) {
      files(root)
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> KEY.matcher(read(file)).results().toList().stream())
          .map((MatchResult result) -> result.group(1))
          .forEach(keys::add);
    }
    return keys;
  }

  private static Set<String> values(String text) {
    Set<String> values = new TreeSet<>();
    Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(it -> values.add(it.group(1)));
    return values;
  }

  private static Properties bundle(String area, String language) {
    return texts(BUNDLES.resolve(area + '_' + language + ".properties"));
  }

  private static Properties texts(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
