package id.go.bengkaliskab.pesona.stories.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.embedded.Installation;
import id.go.bengkaliskab.pesona.embedded.cli.Console;
import id.go.bengkaliskab.pesona.embedded.lightmodule.InvalidLightModule;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentModeTest {
  private static final Duration SOON = Duration.ofSeconds(4);

  @TempDir private Path folder;
  private Path module;
  private Installation office;
  private Browser browser;

  @BeforeEach
  void an_office_with_a_light_module_of_its_own() throws IOException {
    Path shipped = Path.of(System.getProperty("pesona.lightModules"));
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("modules").resolve(shipped.relativize(file).toString()));
      }
    }
    module = folder.resolve("modules/pesona");
  }

  @AfterEach
  void stop() {
    if (office != null) {
      office.close();
    }
  }

  @Test
  void faults_stop_the_start_and_the_console_tells_all_of_them_in_its_language() {
    edit("templates/pages/home.yaml", s -> s + "wajib: ya\n");
    edit("i18n/pesona-site-messages_en.properties", s -> s.replace("site.skip=", "site.skop="));

    InvalidLightModule refused = catchThrowableOfType(InvalidLightModule.class, () -> start(false));

    assertThat(told(refused, "id_ID.UTF-8"))
        .contains(
            "/pesona/templates/pages/home.yaml:8: properti \"wajib\" tidak dikenal",
            "/pesona/i18n/pesona-site-messages_en.properties:2: kunci \"site.skop\" belum ada",
            "/pesona/templates/macros/layout.ftl:");
    assertThat(told(refused, "en_GB.UTF-8"))
        .contains("unknown property \"wajib\"", "the key \"site.skop\" is missing");
  }

  private static String told(InvalidLightModule refused, String language) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    new Console(System.out, new PrintStream(err, true, UTF_8), Map.of("LC_ALL", language))
        .failure(refused);
    return err.toString(UTF_8);
  }

  @Test
  void edits_show_without_a_restart() {
    start(true);
    assertThat(browser.get("/").body()).contains("Langsung ke isi");

    edit("i18n/pesona-site-messages_id.properties", s -> s.replace("Langsung ke isi", "Lompat"));
    edit(
        "templates/macros/layout.ftl", s -> s.replace("<footer class=", "<footer id=\"k\" class="));
    edit("webresources/css/pesona.css", s -> s + "\n.baru { color: red; }\n");
    write(
        "virtualUriMappings/baru.yaml",
        """
        class: info.magnolia.virtualuri.mapping.DefaultVirtualUriMapping
        fromUri: /baru
        toUri: redirect:/
        """);

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(browser.get("/").body()).contains("Lompat", "<footer id=\"k\"");
              HttpResponse<String> css =
                  browser.get("/.resources/pesona/webresources/css/pesona.css");
              assertThat(css.body()).contains(".baru");
              assertThat(css.headers().firstValue("Cache-Control")).hasValue("no-cache");
              assertThat(browser.get("/baru").statusCode()).isEqualTo(302);
            });
  }

  @Test
  void a_faulty_edit_keeps_the_last_good_page_and_tells_file_and_line() {
    start(true);
    browser.get("/");
    edit("templates/pages/home.ftl", s -> "[#if x]" + s.replace("[@cms.area", "[@cms.arena"));
    edit("templates/pages/home.yaml", s -> s + "wrong: <b>\n");

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(browser.get("/").body())
                    .contains(
                        "Artikel terbaru",
                        "Modul ringan memuat kesalahan",
                        "<code>/pesona/templates/pages/home.ftl:",
                        "&quot;cms.arena&quot; tidak tersedia",
                        "<code>/pesona/templates/pages/home.yaml:")
                    .doesNotContain("freemarker.core"));
    assertThat(browser.get("/en").body())
        .contains("The light module has faults", "&quot;cms.arena&quot; is not offered");
    assertThat(log()).contains("/pesona/templates/pages/home.ftl:", "cms.arena");

    edit(
        "templates/pages/home.ftl", s -> s.replace("[#if x]", "").replace("cms.arena", "cms.area"));
    edit("templates/pages/home.yaml", s -> s.replace("wrong: <b>\n", ""));
    await()
        .atMost(SOON)
        .until(() -> !browser.get("/").body().contains("Modul ringan memuat kesalahan"));
  }

  @Test
  void a_script_that_fails_while_a_page_is_made_is_told_with_its_line() {
    start(true);
    edit("templates/components/intro.ftl", s -> s.replace("content.title", "content.tiada"));

    await().atMost(SOON).until(() -> browser.get("/").statusCode() == 500);
    assertThat(browser.get("/").body())
        .contains("<code>/pesona/templates/components/intro.ftl:2</code>", "content.tiada")
        .doesNotContain("at freemarker", "at id.go");
  }

  @Test
  void without_development_mode_an_edit_waits_for_the_restart_and_no_fault_is_shown() {
    start(false);
    browser.get("/");
    edit(
        "templates/macros/layout.ftl", s -> s.replace("<footer class=", "<footer id=\"k\" class="));
    edit("templates/pages/home.yaml", s -> s + "wrong: x\n");

    await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> !page().contains("id=\"k\""));
    assertThat(page()).contains("Artikel terbaru").doesNotContain("development");
  }

  private String page() {
    return browser.get("/", "Cache-Control", "no-cache").body();
  }

  private void start(boolean development) {
    Map<String, String> settings = RunningOffice.settings(folder.resolve("data"));
    settings.put("PESONA_LIGHT_MODULES", module.getParent().toString());
    settings.put("PESONA_DEVELOPMENT", Boolean.toString(development));
    office = Installation.start(RunningOffice.read(settings), Clock.systemUTC());
    browser = new Browser(office.port());
  }

  private String log() {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void edit(String file, UnaryOperator<String> change) {
    try {
      write(file, change.apply(Files.readString(module.resolve(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      Files.writeString(module.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
