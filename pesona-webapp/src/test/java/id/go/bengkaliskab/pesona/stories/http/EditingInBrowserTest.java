package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingInBrowserTest extends BrowserStory {
  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void blocks_are_added_put_in_order_taken_out_and_brought_back(int width) {
    String article = walk.begin();
    try (AdminWindow rini = desk("rini", article, width)) {
      Page page = rini.page();
      page.click("#add-quote");
      page.fill("#block2-quote", "Pantai ini milik kita.");
      rini.shoot("desk-blocks-added-" + width);
      page.click("#block2-up");
      page.waitForSelector("#blocks > #block2-card:nth-child(2)");
      page.click("#block0-remove");
      page.waitForSelector("#block0-card", AdminWindow.gone());
      page.click("#block-undo-button");
      page.waitForSelector("#block0-card");
      page.locator("#block2-quote").press("Alt+Shift+ArrowUp");
      page.waitForSelector("#blocks > #block2-card:nth-child(1)");
      rini.shoot("desk-blocks-" + width);
      page.click("#editor-save");
      page.waitForSelector(".v-Notification.done");

      JsonNode blocks = Walk.content(office.signedIn("rini").article(article)).required("blocks");
      assertThat(StreamSupport.stream(blocks.spliterator(), false))
          .extracting(block -> block.required("type").textValue())
          .containsExactly("quote", "text", "photo");
      assertThat(blocks.get(0).required("quote").textValue()).isEqualTo("Pantai ini milik kita.");
    }
  }

  @Test
  void approved_words_are_corrected_with_a_reason_that_the_approver_is_told_and_media_are_not() {
    String article = approved();
    try (AdminWindow rini = desk("rini", article, 1280)) {
      Page page = rini.page();
      assertThat(page.locator("#block1-image-choose").count()).isZero();
      page.fill("#article-title", "Wisata lima hari di Rupat");
      page.click("#editor-save");
      page.fill("#reason", "Nama pulau keliru.");
      rini.shoot("desk-correction-1280");
      page.click("#reason-confirm");
      page.waitForSelector("#article-title-shown:has-text('di Rupat')");
    }
    assertThat(office.mailbox().awaitText("hasan", "Nama pulau keliru.")).contains("di Rupat");
  }

  @Test
  void other_media_need_another_approval() {
    String article = approved();
    try (AdminWindow rini = desk("rini", article, 390)) {
      Page page = rini.page();
      page.click("#outcome-resubmit");
      page.fill("#reason", "Foto akan diganti.");
      page.click("#reason-confirm");
      page.waitForSelector("#article-step:has-text('Langkah 3')");
    }
    assertThat(walk.step(article)).isEqualTo("approve");
  }

  private static String approved() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.perform("hasan", article, "approve");
    return article;
  }

  private static AdminWindow desk(String login, String article, int width) {
    AdminWindow window = AdminWindow.open(chromium, office, login, width);
    window.go("artikel/" + article);
    window.page().waitForSelector("#article-title:not([readonly])");
    return window;
  }
}
