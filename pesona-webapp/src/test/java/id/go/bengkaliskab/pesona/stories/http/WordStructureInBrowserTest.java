package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Lists, tables and notes of a Word file, as the Kasi and the public see them. */
class WordStructureInBrowserTest extends BrowserStory {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @Test
  void lists_tables_and_notes_are_read_well_on_phone_desk_and_paper() throws IOException {
    Answer begun =
        office
            .signedIn("rini")
            .upload("/imports", "rupat.docx", WordParts.rupatVisits())
            .mustBe(201);
    assertThat(sentences(begun))
        .containsExactlyInAnyOrder(
            "Catatan kaki dan catatan akhir yang disusun menjadi satu daftar bernomor di akhir"
                + " teks: 3.",
            "Tabel yang baris pertamanya (bercetak tebal) dijadikan baris judul kolom: 1. Mohon"
                + " diperiksa.");
    String article = Walk.id(begun);
    walk.toApproval(article);

    String approval = office.mailbox().awaitApproval("hasan");
    for (int width : new int[] {390, 1280}) {
      try (BrowserContext screen = chromium.screen(office.base(), "id", width, 844)) {
        Page page = screen.newPage();
        page.navigate(approval);
        readsWell(page, width);
        Chromium.shoot(page, "word-approval-" + width);
      }
    }
    walk.approve(article, approval);
    onPaper(office.mailbox().awaitPaper("hasan"));
    walk.toPublication(article);
    walk.publish(article);

    String address = walk.state(article).at("/public/path").textValue();
    for (int width : new int[] {390, 1280}) {
      try (BrowserContext screen = chromium.screen(office.base(), "id", width, 844)) {
        Page page = screen.newPage();
        page.navigate(address);
        readsWell(page, width);
        Chromium.shoot(page, "word-article-" + width);
      }
    }
    try (BrowserContext night = chromium.darkPhone(office.base(), "id")) {
      Page page = night.newPage();
      page.navigate(address);
      Chromium.shoot(page, "word-article-dark");
    }
  }

  private static void readsWell(Page page, int width) {
    assertThat(page.locator(".text > ol > li > ol[type=a] > li > ul > li > ol[type=i] > li"))
        .satisfies(it -> assertThat(it.allTextContents()).containsExactly("tunai", "kode QR"));
    assertThat(page.locator(".text > ol[start='3'] > li").allTextContents())
        .containsExactly("Sewa sepeda motor di Batu Panjang", "Menginap di rumah warga");

    Locator frame = page.locator(".table");
    assertThat(frame.locator("caption").textContent())
        .isEqualTo("Tabel 1 Kunjungan menurut pantai dan tahun");
    assertThat(frame.locator("thead tr").count()).isEqualTo(2);
    assertThat(frame.getAttribute("aria-label")).isEqualTo("Tabel");
    boolean wider = (Boolean) frame.evaluate("it => it.scrollWidth > it.clientWidth");
    assertThat(wider).as("the table scrolls in its frame").isEqualTo(width < 800);
    if (wider) {
      frame.focus();
      page.keyboard().press("ArrowRight");
      page.waitForFunction("() => document.querySelector('.table').scrollLeft > 0");
    }

    page.locator("sup a", new Page.LocatorOptions().setHasText("[3]")).click();
    assertThat(URI.create(page.url()).getFragment()).isEqualTo("catatan-3");
    Locator note = page.locator("li:target");
    assertThat(note.textContent()).isEqualTo("Angka tetap terbit pada bulan Maret.");
    page.waitForFunction(
        "() => document.querySelector('li:target').getBoundingClientRect().top < innerHeight");
  }

  private static void onPaper(byte[] pdf) throws IOException {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      Files.createDirectories(SCREENSHOTS);
      PDFRenderer renderer = new PDFRenderer(paper);
      for (int page = 0; page < paper.getNumberOfPages(); page++) {
        ImageIO.write(
            renderer.renderImageWithDPI(page, 80),
            "png",
            SCREENSHOTS.resolve("word-softcopy-" + (page + 1) + ".png").toFile());
      }
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      String text = reader.getText(paper).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("a. Bus ke Dumai", "ii. kode QR", "3. Sewa sepeda motor", "[1]")
          .contains("3. Angka tetap terbit pada bulan Maret.", "Tabel 1 Kunjungan");
    }
  }

  private static List<String> sentences(Answer answer) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode sentence : answer.json().required("report")) {
      sentences.add(sentence.textValue());
    }
    return sentences;
  }
}
