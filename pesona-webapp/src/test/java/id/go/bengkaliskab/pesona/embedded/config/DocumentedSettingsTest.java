package id.go.bengkaliskab.pesona.embedded.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the documentation holds every setting and can be used as it stands. */
class DocumentedSettingsTest {
  private static final Path PAGE =
      Path.of(System.getProperty("pesona.lightModules")).resolveSibling("docs/configuration.md");

  @TempDir private Path home;

  @Test
  void every_setting_is_documented_with_its_variable() throws IOException {
    String page = Files.readString(PAGE);

    for (Setting setting : Setting.values()) {
      String name = setting.key().substring(setting.key().lastIndexOf('.') + 1);
      assertThat(page).contains(setting.variable());
      assertThat(page).containsPattern("(?m)^ *#?" + Pattern.quote(name) + ": \\S");
    }
  }

  @Test
  void the_example_is_accepted() throws IOException {
    String example = Files.readString(PAGE).split("```yaml\n", 2)[1].split("```", 2)[0];
    Path file = Files.writeString(home.resolve("pesona.yaml"), example);

    Configuration configuration =
        new ConfigurationReader(home, home, Map.of("PESONA_CONFIG", file.toString())).read();

    assertThat(configuration.mail()).isPresent();
  }

  @Test
  void the_lines_that_show_defaults_show_the_real_ones() throws IOException {
    String example = Files.readString(PAGE).split("```yaml\n", 2)[1].split("```", 2)[0];
    String uncommented =
        example.replaceAll("(?m)^( *)#(\\w+: )", "$1$2").replaceAll("(?m)^ *user: .*$", "");
    Path file = Files.writeString(home.resolve("pesona.yaml"), uncommented);

    Configuration written =
        new ConfigurationReader(home, home, Map.of("PESONA_CONFIG", file.toString())).read();
    Configuration standard = new ConfigurationReader(home, home, Map.of()).read();

    assertThat(written.port()).isEqualTo(standard.port());
    assertThat(written.address()).isEqualTo(standard.address());
    assertThat(written.data()).isEqualTo(standard.data());
    assertThat(written.lightModules()).isEqualTo(standard.lightModules());
    assertThat(written.demo()).isEqualTo(standard.demo());
    assertThat(written.approval()).isEqualTo(standard.approval());
    assertThat(written.idle()).isEqualTo(standard.idle());
    assertThat(written.mail().orElseThrow().tls()).isEqualTo(MailSettings.Tls.STARTTLS);
    assertThat(written.mail().orElseThrow().port()).isEqualTo(587);
  }
}
