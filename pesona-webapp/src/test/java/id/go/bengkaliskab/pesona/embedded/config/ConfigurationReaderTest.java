package id.go.bengkaliskab.pesona.embedded.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
  @TempDir private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void a_data_folder() throws IOException {
    Files.createDirectories(home.resolve("data"));
  }

  @Test
  void without_any_configuration_the_defaults_work() {
    Configuration configuration = read();

    assertThat(configuration.port()).isEqualTo(8080);
    assertThat(configuration.address()).isEqualTo("127.0.0.1");
    assertThat(configuration.data()).isEqualTo(home.resolve("data"));
    assertThat(configuration.lightModules()).isEqualTo(home.resolve("light-modules"));
    assertThat(configuration.urls().author()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(configuration.urls().publicSite()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(configuration.demo()).isFalse();
    assertThat(configuration.secureCookies()).isFalse();
    assertThat(configuration.approval()).isEqualTo(new Approval(Approval.Link.DECIDE, 3));
    assertThat(configuration.idle()).isEqualTo(Duration.ofHours(1));
    assertThat(configuration.warnings()).isEmpty();
  }

  @Test
  void without_a_mail_server_there_are_no_mail_settings() {
    assertThat(read().mail()).isEmpty();
  }

  @Test
  void the_environment_beats_the_file_and_the_file_beats_the_default() throws IOException {
    file("port: 9000\napproval:\n  days: 5\n  link: sign-in\n");
    environment.put("PESONA_PORT", "9100");

    Configuration configuration = read();

    assertThat(configuration.port()).isEqualTo(9100);
    assertThat(configuration.approval()).isEqualTo(new Approval(Approval.Link.SIGN_IN, 5));
    assertThat(origin(configuration, "port")).isEqualTo("PESONA_PORT");
    assertThat(origin(configuration, "approval.days")).isEqualTo(dataFile() + ":3");
    assertThat(origin(configuration, "demo")).isEqualTo("default");
  }

  @Test
  void every_fault_is_told_at_once_with_its_place() throws IOException {
    file("port: many\ncolour: red\nmail:\n  tls: maybe\n  password: geheim\napproval: 3\n");
    environment.put("PESONA_DEMO", "ja");

    assertThat(faults())
        .extracting(Fault::toString)
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).startsWith(dataFile() + ":1: ").contains("\"many\""),
            fault -> assertThat(fault).startsWith(dataFile() + ":2: ").contains("\"colour\""),
            fault ->
                assertThat(fault)
                    .startsWith(dataFile() + ":4: ")
                    .contains("\"maybe\"", "none, starttls, tls"),
            fault ->
                assertThat(fault)
                    .startsWith(dataFile() + ":5: ")
                    .contains("PESONA_SMTP_PASSWORD")
                    .doesNotContain("geheim"),
            fault -> assertThat(fault).startsWith(dataFile() + ":6: "),
            fault -> assertThat(fault).startsWith("PESONA_DEMO: ").contains("true or false"));
  }

  @Test
  void a_file_that_is_no_yaml_is_told_with_its_line() throws IOException {
    file("port: 8080\noffice: [\n");

    assertThat(faults()).hasSize(1).first().extracting(Fault::place).asString().contains(":");
  }

  @Test
  void a_key_given_twice_is_a_fault() throws IOException {
    file("port: 8080\nport: 8081\n");

    assertThat(faults()).extracting(Fault::place).containsExactly(dataFile() + ":2");
  }

  @Test
  void a_chosen_file_that_is_missing_is_a_fault() {
    environment.put("PESONA_CONFIG", "nowhere.yaml");

    assertThat(faults()).extracting(Fault::place).containsExactly("PESONA_CONFIG");
  }

  @Test
  void a_chosen_file_may_say_where_the_data_lies() throws IOException {
    Files.createDirectories(home.resolve("etc"));
    Files.writeString(home.resolve("etc/pesona.yaml"), "data: ../var/pesona\n");
    environment.put("PESONA_CONFIG", "etc/pesona.yaml");

    assertThat(read().data()).isEqualTo(home.resolve("var/pesona"));
  }

  @Test
  void the_file_in_the_data_folder_cannot_move_that_folder() throws IOException {
    file("data: elsewhere\n");

    assertThat(faults()).extracting(Fault::place).containsExactly(dataFile() + ":1");
  }

  @Test
  void a_mail_server_needs_a_sender() throws IOException {
    file("mail:\n  host: smtp.test\n");

    assertThat(faults())
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("mail.sender");
  }

  @Test
  void a_mail_user_needs_a_password() throws IOException {
    file("mail:\n  host: smtp.test\n  sender: a@b.test\n  user: pesona\n");

    assertThat(faults()).extracting(Fault::place).containsExactly(dataFile() + ":4");
  }

  @ParameterizedTest
  @CsvSource({"starttls,587", "tls,465", "none,25"})
  void the_mail_port_follows_from_the_protection(String tls, int port) throws IOException {
    file("mail:\n  host: smtp.test\n  sender: a@b.test\n  tls: " + tls + "\n");

    assertThat(read().mail().orElseThrow().port()).isEqualTo(port);
  }

  @Test
  void the_password_may_lie_in_a_file_and_is_never_shown() throws IOException {
    Path secret = Files.writeString(home.resolve("secret"), "rahasia\n");
    file("mail:\n  host: smtp.test\n  sender: a@b.test\n  user: pesona\n");
    environment.put("PESONA_SMTP_PASSWORD_FILE", secret.toString());

    Configuration configuration = read();

    assertThat(configuration.mail().orElseThrow().password().orElseThrow().reveal())
        .isEqualTo("rahasia");
    assertThat(configuration.toString()).doesNotContain("rahasia");
    assertThat(configuration.values())
        .contains(new SettingValue("mail.password", "***", "PESONA_SMTP_PASSWORD_FILE"));
  }

  @Test
  void the_table_shows_value_and_origin_of_each_setting_and_no_secret() {
    environment.put("PESONA_PORT", "9100");
    environment.put("PESONA_SMTP_HOST", "smtp.test");
    environment.put("PESONA_SMTP_SENDER", "a@b.test");
    environment.put("PESONA_SMTP_PASSWORD", "rahasia");

    String table = ConfigurationTable.of(read());

    assertThat(table)
        .containsPattern("(?m)^port +9100 +\\(PESONA_PORT\\)$")
        .containsPattern("(?m)^mail\\.port +587 +\\(default\\)$")
        .containsPattern("(?m)^mail\\.user +- +\\(default\\)$")
        .containsPattern("(?m)^mail\\.password +\\*\\*\\* +\\(PESONA_SMTP_PASSWORD\\)$")
        .doesNotContain("rahasia");
    assertThat(table.lines()).hasSize(Setting.values().length + 1);
  }

  @Test
  void two_sources_of_the_password_are_a_fault() throws IOException {
    Path secret = Files.writeString(home.resolve("secret"), "rahasia\n");
    environment.put("PESONA_SMTP_PASSWORD_FILE", secret.toString());
    environment.put("PESONA_SMTP_PASSWORD", "lain");

    assertThat(faults()).extracting(Fault::place).containsExactly("PESONA_SMTP_PASSWORD_FILE");
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://x.test",
    "pesona.test",
    "https://",
    "https://x.test/sub",
    "https://x.test?a=b"
  })
  void an_address_is_scheme_and_host(String url) {
    environment.put("PESONA_AUTHOR_URL", url);

    assertThat(faults()).extracting(Fault::place).containsExactly("PESONA_AUTHOR_URL");
  }

  @Test
  void with_https_cookies_are_secure() {
    environment.put("PESONA_AUTHOR_URL", "https://kerja.test/");

    Configuration configuration = read();

    assertThat(configuration.secureCookies()).isTrue();
    assertThat(configuration.urls().author("/x")).isEqualTo(URI.create("https://kerja.test/x"));
  }

  @Test
  void an_unknown_variable_is_reported() {
    environment.put("PESONA_PROT", "9000");
    environment.put("PESONA_JAVA_OPTIONS", "-Xmx1g");

    assertThat(read().warnings()).singleElement().asString().startsWith("PESONA_PROT ");
  }

  @Test
  void a_port_out_of_bounds_is_a_fault() {
    environment.put("PESONA_PORT", "70000");

    assertThatThrownBy(this::read)
        .isInstanceOf(ConfigurationFaults.class)
        .hasMessageContaining("PESONA_PORT")
        .hasMessageContaining("0 to 65535");
  }

  private Configuration read() {
    return new ConfigurationReader(home, home, environment).read();
  }

  private List<Fault> faults() {
    return catchThrowableOfType(ConfigurationFaults.class, this::read).faults();
  }

  private Path dataFile() {
    return home.resolve("data/pesona.yaml");
  }

  private void file(String text) throws IOException {
    Files.writeString(dataFile(), text);
  }

  private static String origin(Configuration configuration, String name) {
    return configuration.values().stream()
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow()
        .origin();
  }
}
