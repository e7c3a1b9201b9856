package id.go.bengkaliskab.pesona.embedded.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sentence about the settings, in both languages and with its line, against the file in which
 * they were read and found good ({@code -Dpesona.golden=write} writes it anew).
 */
class FaultSentencesTest {
  private static final Path GOOD =
      Path.of("src/test/resources/id/go/bengkaliskab/pesona/embedded/config/fault-sentences.txt");
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  @TempDir private Path home;
  private final Set<String> keys = new TreeSet<>();
  private final StringBuilder said = new StringBuilder();

  @Test
  void every_sentence_is_said_in_both_languages_with_its_place() throws IOException {
    Files.createDirectories(home.resolve("data"));
    file(
        """
        port: many
        colour: red
        demo: ya
        approval: 3
        data: elsewhere
        office:
          name: ""
        demo: false
        address: [127.0.0.1]
        mail:
          host: smtp.test
          user: pesona
          tls: maybe
          password: rahasia
        ? [x]
        : y
        """);
    say(Map.of());
    file("mail:\n  host: smtp.test\n  sender: pesona\n");
    say(Map.of("PESONA_AUTHOR_URL", "ftp://x.test", "PESONA_LIGHT_MODULES", "a\u0000b"));
    file("port: 8080\noffice: [\n");
    say(Map.of());
    Files.write(
        home.resolve("data/pesona.yaml"), "office: café".getBytes(StandardCharsets.ISO_8859_1));
    say(Map.of());
    Files.delete(home.resolve("data/pesona.yaml"));
    say(Map.of("PESONA_CONFIG", "tiada.yaml"));
    Path empty = Files.writeString(home.resolve("kosong"), "\n");
    say(Map.of("PESONA_SMTP_PASSWORD_FILE", empty.toString(), "PESONA_SMTP_PASSWORD", "rahasia"));
    say(Map.of("PESONA_SMTP_PASSWORD_FILE", empty.toString()));
    say(Map.of("PESONA_SMTP_PASSWORD_FILE", home.resolve("tiada").toString()));

    assertThat(said).doesNotContain("rahasia", "{0}", "{1}", "''");
    assertThat(keys).isEqualTo(bundle(Locale.ENGLISH)).isEqualTo(bundle(INDONESIAN));
    if ("write".equals(System.getProperty("pesona.golden"))) {
      Files.createDirectories(GOOD.getParent());
      Files.writeString(GOOD, said);
    }
    assertThat(said.toString()).isEqualTo(Files.readString(GOOD));
  }

  private void file(String text) throws IOException {
    Files.writeString(home.resolve("data/pesona.yaml"), text);
  }

  private void say(Map<String, String> environment) {
    for (Fault fault : faults(new HashMap<>(environment))) {
      keys.add(fault.key());
      for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
        said.append(locale.getLanguage())
            .append(' ')
            .append(fault.in(locale).replace(home + "/", "").replace("\u0000", "(NUL)"))
            .append('\n');
      }
    }
  }

  private List<Fault> faults(Map<String, String> environment) {
    try {
      new ConfigurationReader(home, home, environment).read();
      return List.of();
    } catch (ConfigurationFaults e) {
      return e.faults();
    }
  }

  private static Set<String> bundle(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "id.go.bengkaliskab.pesona.embedded.config.faults",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }
}
