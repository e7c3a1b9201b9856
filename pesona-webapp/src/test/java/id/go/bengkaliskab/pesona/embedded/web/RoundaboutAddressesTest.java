package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import id.go.bengkaliskab.pesona.embedded.testing.SampleArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has one address; other ways to write it lead there, and hide no status. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundaboutAddressesTest {
  private PublicSite site;

  @BeforeAll
  void start(@TempDir Path folder) {
    site = new PublicSite(folder, 0);
    SampleArticle.article(
        site.articles(),
        "id",
        "pantai-lapin",
        "Pantai Lapin",
        Instant.parse("2026-11-26T05:00:00Z"));
    site.articles()
        .change(
            unit ->
                unit.create("/slugs/id/di/ditarik-dulu", "pesona:address")
                    .set("article", "y")
                    .set("path", "/articles/2026/11/y")
                    .set("current", false)
                    .set("gone", Instant.parse("2026-11-26T05:00:00Z")));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/artikel/, /artikel",
    "/sop/, /sop",
    "/artikel/pantai-lapin/, /artikel/pantai-lapin",
    "/artikel/pantai-lapin/?hal=2, /artikel/pantai-lapin?hal=2",
    "/artikel//pantai-lapin, /artikel/pantai-lapin",
    "//artikel/pantai-lapin, /artikel/pantai-lapin",
    "//contoh.example/artikel/../../artikel/pantai-lapin, /artikel/pantai-lapin",
    "/tag/../artikel/./pantai-lapin, /artikel/pantai-lapin",
    "/artikel/pantai%2Dlapin, /artikel/pantai-lapin",
    "/%61rtikel, /artikel",
    "/artikel;jsessionid=1, /artikel",
    "/artikel/pantai-lapin;a=b, /artikel/pantai-lapin",
    "//artikel/ditarik-dulu, /artikel/ditarik-dulu",
    "/artikel/tidak-ada;x, /artikel/tidak-ada",
  })
  void other_ways_to_write_an_address_lead_to_it_for_good(String sent, String address)
      throws IOException {
    List<String> answer = asked(sent);

    assertThat(answer.get(0)).contains("301");
    assertThat(answer).contains("Location: " + address, "Cache-Control: no-cache");
  }

  @ParameterizedTest
  @CsvSource({"/artikel/pantai-lapin, 200", "/artikel/ditarik-dulu, 410", "/en, 200", "/, 200"})
  void the_address_itself_leads_nowhere_else(String address, int status) throws IOException {
    assertThat(asked(address).get(0)).contains(Integer.toString(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/apa/saja/", "//apa", "/pesona/", "/.pesona/media/", "/atom.xml/"})
  void what_is_no_address_stays_unknown_however_it_is_written(String sent) throws IOException {
    assertThat(asked(sent).get(0)).contains("404");
  }

  @Test
  void no_way_of_writing_leads_to_another_site() throws IOException {
    assertThat(asked("//contoh.example//artikel")).noneMatch(line -> line.contains("Location"));
  }

  /** The lines of the answer's head; a client would tidy the address before it sends it. */
  private List<String> asked(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.server().port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .takeWhile(line -> !line.isEmpty())
          .toList();
    }
  }
}
