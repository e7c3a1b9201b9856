package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gallery is begun, filled with parts beside text and pictures, and made a story. */
class BlocksInBrowserTest extends BrowserStory {
  @ParameterizedTest
  @CsvSource({"390, id, Galeri:, Data, Cerita:", "1280, en, Gallery:, Data, Story:"})
  void a_new_gallery_gets_facts_a_map_and_a_document_and_becomes_a_story(
      int width, String language, String gallery, String data, String story) throws IOException {
    try (AdminWindow rini = AdminWindow.open(chromium, office, "rini", width)) {
      rini.speak(language);
      rini.go("artikel");
      Page page = rini.page();
      page.click("#article-new");
      page.click(".new-article label >> text=" + gallery);
      page.fill("#new-title", "Senja dalam foto " + width);
      page.click("#new-begin");
      page.waitForSelector("#block1-card");
      assertThat(page.locator("#blocks > .block").count()).isEqualTo(2);
      page.click("#block1-remove");
      page.waitForSelector("#block1-card", AdminWindow.gone());

      page.click("#add-facts");
      page.fill("#block2-items-0-label", "Jam buka");
      page.fill("#block2-items-0-value", "08.00-17.00");
      page.click("#add-map");
      page.fill("#block3-name", "Selatbaru");
      page.fill("#block3-latitude", "95");
      page.fill("#block3-longitude", "102,2");
      page.fill("#block3-directions", "Jalan Utama");
      page.click("#add-document");
      page.waitForSelector("#block4-card");
      page.locator("#block4-file-upload input[type=file]")
          .setInputFiles(new FilePayload("Panduan wisata.pdf", "application/pdf", pdf()));
      page.waitForFunction("() => document.querySelector('#block4-title').value !== ''");
      page.click("#add-related");
      page.waitForSelector("#block5-card");
      rini.shoot("desk-further-blocks-" + width);

      page.click("#editor-save");
      page.waitForSelector(".v-Notification.refused >> text=/3: (Peta, Lintang|Map, Latitude)/");
      rini.shoot("desk-refused-blocks-" + width);
      page.locator(".v-Notification").last().click();
      page.waitForSelector(".v-Notification.refused", AdminWindow.gone());
      page.fill("#block3-latitude", "1,55");
      page.click(".v-tabsheet-tabitem >> text=" + data);
      page.click("#article-format label >> text=" + story);
      page.click("#editor-save");
      page.waitForSelector(".v-Notification.done");

      String article = page.url().replaceFirst(".*/", "");
      JsonNode content = Walk.content(office.signedIn("rini").article(article));
      assertThat(content.required("format").textValue()).isEqualTo("story");
      JsonNode blocks = content.required("blocks");
      assertThat(blocks.findValuesAsText("type"))
          .containsExactly("text", "facts", "map", "document", "related");
      assertThat(blocks.at("/1/items/0/label").textValue()).isEqualTo("Jam buka");
      assertThat(blocks.at("/2/latitude").textValue()).isEqualTo("1.55");
      assertThat(blocks.at("/2/zoom").textValue()).isEqualTo("14");
      assertThat(blocks.at("/3/title").textValue()).isEqualTo("Panduan wisata");
      assertThat(blocks.at("/3/file").textValue()).startsWith("jcr:");
      assertThat(blocks.at("/4/articles")).isEmpty();
    }
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    return out.toByteArray();
  }
}
