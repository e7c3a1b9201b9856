package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Articles of each kind of block in the mail, on the pages and on the paper of a decision. */
class WhatApproversSeeInBrowserTest extends BrowserStory {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @Test
  void every_block_is_seen_and_related_articles_are_told_by_their_titles() throws IOException {
    Caller writer = office.signedIn("rini");
    String ferry = walk.begin();
    walk.toApproval(ferry);
    office.mailbox().awaitApproval("hasan");
    ObjectNode story = SampleContent.story(writer, "id", "setiap-bagian");
    ArrayNode blocks = (ArrayNode) story.required("blocks");
    ((ArrayNode) blocks.get(blocks.size() - 1).required("articles")).add(ferry);
    String article = Walk.id(writer.post("/articles", story.toString()).mustBe(201));
    walk.perform("rini", article, "submit");
    walk.edit(article);
    String title = story.required("title").textValue();

    String words = decided(article, title, "story");

    assertThat(words)
        .contains("Info praktis", "07.00-18.00", "Pantai Pasir Panjang", "Panduan wisata")
        .contains("Datanglah.", "Ibu Siti", "Pantai saat senja 2", "Artikel terkait pilihan:")
        .contains(Walk.TITLE)
        .doesNotContain(ferry);
  }

  @Test
  void a_video_is_told_by_its_poster_and_its_words() throws IOException {
    String article = VideoUpload.article(office.signedIn("rini"));
    walk.perform("rini", article, "submit");
    walk.edit(article);

    String words = decided(article, VideoUpload.TITLE, "video");

    assertThat(words)
        .contains("Video", "Pesisir Bengkalis dalam tiga lukisan.")
        .contains("Feri, sampan, senja.");
  }

  /** Looks at everything in order, approves, and gives the words of the paper. */
  private static String decided(String article, String title, String name) throws IOException {
    String link = office.mailbox().awaitApproval("hasan");
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page mail = phone.newPage();
      mail.setContent(office.mailbox().awaitPage("hasan", title));
      Chromium.shoot(mail, "decide-mail-" + name);
      Page task = PhoneStory.open(phone, PhoneStory.TASKS + article, "hasan");
      Chromium.shoot(task, "decide-task-" + name);
      Page page = phone.newPage();
      page.navigate(link);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      Chromium.shoot(page, "decide-page-" + name);
      String seen = page.locator("main").innerText();
      page.locator("button.approve").click();
      page.waitForSelector("text=Artikel disetujui");
      String paper = onPaper(office.mailbox().awaitPaper("hasan", title), name);
      return seen + paper;
    }
  }

  private static String onPaper(byte[] pdf, String name) throws IOException {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      Files.createDirectories(SCREENSHOTS);
      PDFRenderer renderer = new PDFRenderer(paper);
      for (int sheet = 0; sheet < paper.getNumberOfPages(); sheet++) {
        BufferedImage image = renderer.renderImageWithDPI(sheet, 80);
        String file = "decide-softcopy-" + name + '-' + (sheet + 1) + ".png";
        ImageIO.write(image, "png", SCREENSHOTS.resolve(file).toFile());
      }
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(paper).replaceAll("\\s+", " ");
    }
  }
}
