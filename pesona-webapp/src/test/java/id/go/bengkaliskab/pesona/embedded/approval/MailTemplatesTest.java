package id.go.bengkaliskab.pesona.embedded.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.notice.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTemplatesTest {
  private static final Map<String, Object> MODEL =
      Map.ofEntries(
          Map.entry("subject", "Subjek"),
          Map.entry("to", "Rini"),
          Map.entry("title", "Judul <b>"),
          Map.entry("office", "Kantor"),
          Map.entry("actor", "Dedi"),
          Map.entry("at", "Senin"),
          Map.entry("reason", "Alasan <i>"),
          Map.entry("link", "https://kerja.example/x"),
          Map.entry("step", "Langkah"),
          Map.entry("standard", "15 Menit"),
          Map.entry("due", "Selasa"),
          Map.entry(
              "difference",
              List.of(Map.of("place", "Judul", "before", "Lama <u>", "after", "Baru"))));

  @ParameterizedTest
  @CsvSource({
    "task,id", "rejected,id", "correction,id", "unpublished,id", "publication-failed,id",
    "task,en", "rejected,en", "correction,en", "unpublished,en", "publication-failed,en"
  })
  void every_mail_says_its_reason_in_both_forms_and_knows_all_its_texts(
      String kind, String language) {
    LightModule module =
        LightModuleReader.read(
            Path.of(System.getProperty("pesona.lightModules")), "pesona", (path, s) -> List.of());
    Templates templates = new Templates(module.resources(), module.texts());
    Locale locale = Locale.forLanguageTag(language);
    String html = templates.render("/pesona/mail/" + kind + ".html.ftl", locale, MODEL);
    String text = templates.render("/pesona/mail/" + kind + ".txt.ftl", locale, MODEL);
    assertThat(html).contains("Alasan &lt;i&gt;", "Judul &lt;b&gt;").doesNotContain("mail.");
    assertThat(text).contains("Alasan <i>", "Judul <b>").doesNotContain("mail.");
    if (kind.equals("correction")) {
      assertThat(html).contains("Lama &lt;u&gt;", "Baru");
      assertThat(text).contains("- Lama <u>", "+ Baru");
    }
  }
}
