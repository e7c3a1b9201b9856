package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoArticle;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole procedure by the four people, each at a screen of their own. */
class EightStepsInBrowserTest {
  @TempDir static Path folder;
  private static DemoArticle sample;
  private static Chromium chromium;
  private static RunningOffice office;

  @BeforeAll
  static void start() throws IOException {
    sample = DemoArticle.in(folder.resolve("sample"));
    chromium = Chromium.start();
    office = RunningOffice.start(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    if (office != null) {
      office.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void from_a_word_file_to_a_shared_page() {
    new Screenplay(chromium, office, sample).play("rini", "dedi");

    assertThat(office.anybody().page("/artikel/" + sample.slug()).mustBe(200).body())
        .contains(sample.title());
  }
}
