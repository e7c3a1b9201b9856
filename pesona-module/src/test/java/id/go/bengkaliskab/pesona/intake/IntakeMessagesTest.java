package id.go.bengkaliskab.pesona.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence about files exists in both languages and says what it was given. */
class IntakeMessagesTest {
  private static final Path BUNDLES =
      Path.of(System.getProperty("pesona.lightModules"), "pesona", "i18n");
  private static final Path SOURCES = Path.of("src/main/java/id/go/bengkaliskab/pesona");
  private static final Pattern KEY =
      Pattern.compile("\"((?:refusal\\.(?:word|photo|video|captions|document)|word)\\.[a-z.-]+)\"");

  @ParameterizedTest
  @CsvSource({"word, intake", "media, media"})
  void the_bundles_hold_exactly_the_sentences_that_the_code_says(String area, String folder)
      throws IOException {
    Set<String> said = keysIn(SOURCES.resolve(folder));

    assertThat(said).isNotEmpty();
    assertThat(sentencesOfFiles(area, "id")).isEqualTo(said);
    assertThat(sentencesOfFiles(area, "en")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"word, id", "word, en", "media, id", "media, en"})
  void every_sentence_names_the_file_and_ends(String area, String language) throws IOException {
    Properties bundle = bundle(area, language);
    for (String key : sentencesOfFiles(area, language)) {
      String text =
          new MessageFormat(bundle.getProperty(key), Locale.forLanguageTag(language))
              .format(new Object[] {"berkas.docx", "satu", "dua", "tiga"});
      assertThat(text).as(key).doesNotContain("{", "}");
      if (!key.endsWith(".heading")) {
        assertThat(text).as(key).endsWith(".");
      }
      if (key.startsWith("refusal")) {
        assertThat(text).as(key).contains("berkas.docx");
      }
    }
  }

  @Test
  void both_languages_use_the_same_values() throws IOException {
    for (String area : Set.of("word", "media")) {
      Properties indonesian = bundle(area, "id");
      Properties english = bundle(area, "en");
      for (String key : english.stringPropertyNames()) {
        assertThat(values(indonesian.getProperty(key)))
            .as(key)
            .isEqualTo(values(english.getProperty(key)));
      }
    }
  }

  /** Those of the bundle that are about a file that came in. */
  private static Set<String> sentencesOfFiles(String area, String language) throws IOException {
    return bundle(area, language).stringPropertyNames().stream()
        .filter(key -> KEY.matcher('"' + key + '"').matches())
        .collect(Collectors.toSet());
  }

  private static Set<String> values(String pattern) {
    return Pattern.compile("\\{(\\d)")
        .matcher(pattern)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keysIn(Path folder) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
      }
    }
    return keys;
  }

  private static Properties bundle(String area, String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            BUNDLES.resolve("pesona-" + area + "-messages_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
