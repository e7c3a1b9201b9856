package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoArticle;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole procedure by the four people, each at a screen of their own. */
class EightStepsInBrowserTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void from_a_word_file_to_a_shared_page(String language) throws IOException {
    DemoArticle sample = DemoArticle.in(folder.resolve("sample"));
    try (Chromium chromium = Chromium.start();
        RunningOffice office = RunningOffice.start(folder.resolve("data"))) {
      new Screenplay(chromium, office, sample, language).play("rini", "dedi");

      assertThat(office.anybody().page("/artikel/" + sample.slug()).mustBe(200).body())
          .contains(sample.title());
    }
  }
}
