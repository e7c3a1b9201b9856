package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.rendering.LoadedModule;
import id.go.bengkaliskab.pesona.embedded.testing.BrokenServlet;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template from content in XML to HTML; docs/rendering.md tells of the files. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTemplatesTest {
  private static final String REQUEST = "request";
  private static final Pattern BLOCK = Pattern.compile("\\[#case \"(\\w+)\"]");

  private PublicSite site;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    site =
        new PublicSite(
            folder,
            0,
            context -> context.addServlet("broken", new BrokenServlet()).addMapping("/rusak/*"));
    browser = new Browser(site.server().port());
  }

  @AfterAll
  void stop() {
    site.close();
  }

  static Stream<String> requests() throws IOException {
    List<String> requests;
    try (Stream<Path> files = Files.walk(Golden.FOLDER)) {
      requests =
          files
              .filter(file -> file.getFileName().toString().startsWith(REQUEST))
              .map(file -> Golden.FOLDER.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
    return requests.stream();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_template_gives_the_page_that_was_looked_at(String request) throws IOException {
    Path file = Golden.FOLDER.resolve(request);
    Properties wanted = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      wanted.load(reader);
    }
    new XmlContent(site.repository().sessions()).replaceBy(file.getParent());

    HttpResponse<String> page =
        browser.get(wanted.getProperty("path"), "Cache-Control", "no-cache");

    assertThat(page.statusCode()).isEqualTo(Integer.parseInt(wanted.getProperty("status")));
    Golden.check(request.replace(REQUEST, "expected").replace(".properties", ".html"), page.body());
  }

  @Test
  void every_template_and_every_kind_of_block_has_its_golden_files() throws IOException {
    LoadedModule loaded =
        LoadedModule.read(Path.of(System.getProperty("pesona.lightModules")), "pesona");
    Set<String> wanted = new TreeSet<>();
    loaded
        .module()
        .templates()
        .keySet()
        .forEach(id -> wanted.add(id.substring(id.indexOf(':') + 1).replace('/', '.')));
    BLOCK
        .matcher(text(loaded.module().resources(), "/pesona/templates/macros/blocks.ftl"))
        .results()
        .forEach(block -> wanted.add("blocks." + block.group(1)));

    assertThat(requests().map(request -> request.substring(0, request.indexOf('/'))).distinct())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static String text(Resources resources, String path) {
    return new String(resources.read(path).orElseThrow(), StandardCharsets.UTF_8);
  }
}
