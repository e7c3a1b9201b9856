package id.go.bengkaliskab.pesona.embedded.security;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountTextsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("pesona.lightModules"), "pesona", "i18n");
  private static final Path SOURCES =
      Path.of("src/main/java/id/go/bengkaliskab/pesona/embedded/security");

  @Test
  void every_refusal_has_a_sentence_in_both_languages_and_no_sentence_is_unused()
      throws IOException {
    assertThat(bundle("id").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keysInSources());
    assertThat(bundle("en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keysInSources());
  }

  @Test
  void one_minute_is_said_in_the_singular() throws IOException {
    String pattern = bundle("en").getProperty("refusal.sign-in.wait");

    assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {1L}))
        .contains("Wait 1 minute and");
    assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {15L}))
        .contains("Wait 15 minutes and");
  }

  private static Set<String> keysInSources() throws IOException {
    Pattern key = Pattern.compile("\"((refusal|start)\\.[a-z.-]+)\"");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher found = key.matcher(Files.readString(file));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    return keys;
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    Path file = FOLDER.resolve("pesona-account-messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
