package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One Word file on its way through the office, seen as the user's guide shows it: four people at
 * their desks and on a phone.
 */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuideArticleInBrowserTest extends GuideStory {
  private static final String WHAT_IS_MISSING = "Sebutkan dari pelabuhan mana feri berangkat.";
  private static final String LEAD_WITH_PORTS =
      "Dari pasir landai Rupat Utara sampai lorong bakau yang teduh, Kabupaten Bengkalis menyimpan"
          + " wisata pesisir yang tenang. Feri roro berangkat dari Dumai dan Sungai Pakning.";

  private static String article;

  @Test
  @Order(1)
  void everybody_comes_in_by_one_door() {
    at("08:04");
    try (BrowserContext browser = chromium.screen(office.base(), "id", DESK, 640)) {
      Page page = browser.newPage();
      page.navigate("/admin");
      page.fill("#login", "rini");
      ALBUM.view(page, 640, "masuk.png");
    }
  }

  @Test
  @Order(2)
  void a_word_file_becomes_an_article_with_photos() {
    at("08:05");
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", DESK)) {
      Page page = window.page();
      window.openApp("artikel");
      page.locator("#article-new").click();
      page.locator("#word-drop").waitFor();
      ALBUM.view(page, 700, "artikel-baru.png");
      page.setInputFiles("#word-drop input[type=file]", sample.wordFile());
      page.locator("#word-results .task-title").waitFor();
      ALBUM.part(page.locator("#word-results"), "laporan-word.png");
      page.locator("#word-results .task-title").click();
      page.waitForSelector("#article-desk");
      article = page.url().substring(page.url().lastIndexOf('/') + 1);
      ALBUM.view(page, 800, "meja.png");
      DeskBlocks blocks = new DeskBlocks(page);
      sample.photos().forEach(blocks::bringIn);
      ALBUM.part(blocks.cards().last(), "foto.jpg");
      at("08:47");
      page.click("#editor-save");
      page.waitForSelector("text=Artikel tersimpan.");
      openTab(page, "Pratinjau");
      page.frameLocator("#preview iframe").locator("h1 >> text=" + sample.title()).waitFor();
      page.locator("#preview-widths label").first().click();
      page.waitForSelector(".preview-stage.w360");
      page.frameLocator("#preview iframe").locator("img").first().waitFor();
      ALBUM.view(page, 900, "pratinjau.jpg");
      perform(page, "submit", 2);
    }
  }

  @Test
  @Order(3)
  void the_editor_checks_and_asks_for_approval() {
    at("08:52");
    try (AdminWindow window = desk("dedi", article)) {
      Page page = window.page();
      Locator labels = page.locator("#checklist .v-checkbox label");
      for (int ticked = 1; ticked <= labels.count(); ticked++) {
        labels.nth(ticked - 1).click();
        page.waitForFunction(
            "done => /\\d+/.exec(document.querySelector('#checklist').innerText)[0] === done",
            Integer.toString(ticked));
      }
      page.waitForSelector("#outcome-request-approval:not(.v-disabled)");
      ALBUM.view(page, 900, "daftar-periksa.png");
      openTab(page, "Riwayat");
      page.fill("#comment-text", "Foto feri sudah saya cocokkan dengan arsip Dinas Perhubungan.");
      page.click("#comment-send");
      page.waitForSelector("#comments >> text=Foto feri");
      ALBUM.view(page, 900, "riwayat.png");
      at("09:01");
      perform(page, "request-approval", 3);
    }
  }

  @Test
  @Order(4)
  void the_kasi_rejects_with_a_reason_on_his_phone() {
    at("09:06");
    String link = office.mailbox().awaitApproval("hasan");
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page mail = phone.newPage();
      mail.setContent(office.mailbox().awaitPage("hasan", sample.title()));
      ALBUM.view(mail, 844, "surel-persetujuan.jpg");
      Page page = phone.newPage();
      page.navigate(link);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      ALBUM.view(page, 844, "persetujuan.png");
      page.locator(".reject summary").click();
      page.fill("#alasan", WHAT_IS_MISSING);
      ALBUM.part(page.locator(".decision"), "menolak.png");
      page.click("button.refuse");
      page.waitForSelector("text=Artikel ditolak");
    }
    assertThat(walk.step(article)).isEqualTo("edit");
  }

  @Test
  @Order(5)
  void the_editor_mends_it_and_the_kasi_sees_what_changed_and_approves() {
    at("09:15");
    try (AdminWindow window = desk("dedi", article)) {
      Page page = window.page();
      page.locator("#outcome-request-approval").waitFor();
      ALBUM.view(page, 640, "dikembalikan.png");
      page.fill("#article-lead", LEAD_WITH_PORTS);
      page.locator("#article-lead").blur();
      page.click("#editor-save");
      page.waitForSelector("text=Artikel tersimpan.");
    }
    walk.check("dedi", article);
    walk.perform("dedi", article, "request-approval");
    at("09:20");
    String link = office.mailbox().awaitApproval("hasan");
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page inbox = PhoneStory.open(phone, PhoneStory.INBOX, "hasan");
      ALBUM.view(inbox, 844, "kotak-masuk-ponsel.png");
      inbox.navigate(PhoneStory.TASKS + article);
      ALBUM.view(inbox, 844, "tugas-ponsel.png");
      Page page = phone.newPage();
      page.navigate(link);
      page.locator("button.approve").click();
      page.waitForSelector("text=Artikel disetujui");
      ALBUM.view(page, 844, "disetujui.png");
    }
    walk.awaitStep(article, "compose");
  }

  @Test
  @Order(6)
  void the_approval_comes_as_a_softcopy() throws IOException {
    ALBUM.sheet(office.mailbox().awaitPaper("hasan", sample.title()), 0, "softcopy.png");
  }

  @Test
  @Order(7)
  void photos_are_put_in_their_places_and_corrected_words_need_a_reason() {
    at("09:24");
    try (AdminWindow window = desk("rini", article)) {
      Page page = window.page();
      page.waitForSelector("#article-title:not([readonly])");
      DeskBlocks blocks = new DeskBlocks(page);
      String photo = blocks.id(blocks.count() - sample.photos().size());
      for (int up = 0; up < 3; up++) {
        page.click("#" + photo + "-up");
        window.awaitReady();
      }
      page.locator("#" + photo + "-card").scrollIntoViewIfNeeded();
      ALBUM.view(page, 800, "menyusun.jpg");
      page.click("#editor-save");
      page.waitForSelector("text=Artikel tersimpan.");
      page.clock().setFixedTime(Instant.parse("2026-11-23T02:26:00Z").toEpochMilli());
      page.fill("#article-title", sample.title().replace("pantai, ", "pantai landai, "));
      page.locator("#article-title").blur();
      page.click("#editor-save");
      page.fill("#reason", "Sesuai isi bagian kedua.");
      ALBUM.part(page.locator("#reason-dialog"), "koreksi-kata.png");
      page.click("#reason-leave");
      page.waitForSelector("#reason-dialog", AdminWindow.gone());
      window.go("artikel/" + article);
      page.waitForSelector("#draft-offer");
      ALBUM.part(page.locator("#draft-offer"), "draf.png");
      page.click("#draft-discard");
      page.waitForSelector("#draft-offer", AdminWindow.gone());
      at("09:31");
      perform(page, "composed", 5);
    }
  }

  @Test
  @Order(8)
  void the_admin_uploads_and_the_editor_looks_at_it_again() {
    at("09:33");
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", DESK)) {
      window.page().waitForSelector("#inbox-desk, .inbox");
      ALBUM.view(window.page(), 640, "kotak-masuk.png");
    }
    try (AdminWindow window = desk("nurul", article)) {
      Page page = window.page();
      page.locator(".form-tabs .v-tabsheet-tabitem").nth(1).click();
      page.locator("#article-section .v-filterselect-button").click();
      page.locator(".v-filterselect-suggestmenu >> text=Wisata").click();
      page.fill("#article-slug", sample.slug());
      page.fill("#article-seo-title", sample.seoTitle());
      page.fill("#article-seo-description", sample.seoDescription());
      page.locator("#article-seo-description").blur();
      page.locator("#editor-save").click();
      page.waitForSelector("text=Artikel tersimpan.");
      page.waitForSelector("#outcome-uploaded:not(.v-disabled)");
      page.locator("#article-slug").scrollIntoViewIfNeeded();
      ALBUM.view(page, 900, "data-dan-seo.png");
      at("09:41");
      perform(page, "uploaded", 6);
    }
    at("09:44");
    try (AdminWindow window = desk("dedi", article)) {
      Page page = window.page();
      page.locator("#outcome-correct").waitFor();
      ALBUM.part(page.locator("#actions"), "koreksi.png");
      at("09:49");
      perform(page, "correct", 7);
    }
  }

  @Test
  @Order(9)
  void it_is_published_and_seen_by_the_public() {
    at("09:52");
    try (AdminWindow window = desk("nurul", article)) {
      Page page = window.page();
      page.locator("#outcome-publish").click();
      page.locator("#publication-when label").nth(1).click();
      page.fill("#publication-at input", "2026-11-24 07:00");
      page.locator("#publication-at input").blur();
      window.awaitReady();
      ALBUM.part(page.locator("#publication-dialog"), "waktu-tayang.png");
      page.locator("#publication-when label").nth(0).click();
      page.locator("#confirm").click();
      page.waitForSelector("#outcome-publish", AdminWindow.gone());
    }
    walk.awaitStep(article, "share");
    try (BrowserContext desk = chromium.screen(office.base(), "id", DESK, 800);
        BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page wide = desk.newPage();
      wide.navigate("/artikel/" + sample.slug());
      wide.waitForLoadState(LoadState.NETWORKIDLE);
      ALBUM.view(wide, 1150, "halaman-publik.jpg");
      Page narrow = phone.newPage();
      narrow.navigate("/artikel/" + sample.slug());
      narrow.locator("article img").first().scrollIntoViewIfNeeded();
      narrow.waitForLoadState(LoadState.NETWORKIDLE);
      ALBUM.view(narrow, 844, "halaman-publik-ponsel.jpg");
    }
  }

  @Test
  @Order(10)
  void it_is_shared_and_each_channel_has_its_link_or_its_reason() {
    at("09:58");
    try (AdminWindow window = AdminWindow.open(chromium, office, "nurul", DESK)) {
      Page page = window.page();
      window.openApp("bagikan");
      page.locator("#shares-waiting .task-title").first().click();
      page.waitForSelector("#share-finish");
      keep(page, "facebook", "https://www.facebook.com/pesonabengkalis/posts/1042");
      keep(page, "x", "https://x.com/pesonabengkalis/status/1860");
      page.evaluate("() => document.querySelector('.stage').scrollTo(0, 0)");
      ALBUM.view(page, 1000, "bagikan.jpg");
      for (String channel : List.of("youtube", "whatsapp", "telegram", "instagram")) {
        page.locator("#channel-" + channel + "-reason").fill("Kantor belum memakai saluran ini");
        page.locator("#channel-" + channel + "-skip").click();
        page.waitForSelector("#channel-" + channel + "-reason", AdminWindow.gone());
      }
      page.locator("#share-finish").click();
      page.waitForSelector("#shares-waiting >> text=Tidak ada artikel");
    }
    assertThat(walk.step(article)).isEqualTo("finished");
  }

  private static void keep(Page page, String channel, String link) {
    page.locator("#channel-" + channel + "-link").fill(link);
    page.locator("#channel-" + channel + "-keep").click();
    page.waitForSelector("#channel-" + channel + " >> text=Nurul Aini");
  }

  @Test
  @Order(11)
  void the_kabid_sees_the_board_the_month_and_the_records() {
    at("10:30");
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", DESK)) {
      Page page = window.page();
      page.waitForSelector("#board-columns");
      ALBUM.view(page, 800, "papan.png");
      window.openApp("catatan");
      page.locator("#month-table").waitFor();
      ALBUM.view(page, 900, "laporan-bulanan.png");
      window.go("catatan/" + article);
      page.locator("#records").waitFor();
      ALBUM.view(page, 800, "catatan-artikel.png");
      window.openApp("pengguna");
      page.locator("#absence-hasan-set").click();
      page.locator("#absence-hasan-from input").fill("24/11/2026");
      page.locator("#absence-hasan-until input").fill("25/11/2026");
      page.locator("#absence-hasan-until input").blur();
      window.awaitReady();
      ALBUM.part(page.locator("#absence-hasan"), "ketidakhadiran.png");
    }
  }

  @Test
  @Order(12)
  void the_journey_stands_in_one_picture() throws IOException {
    Montage journey = Montage.of("perjalanan.html", ALBUM);
    try (BrowserContext browser = chromium.screen(office.base(), "id", 1600, 900)) {
      Page page = browser.newPage();
      page.setContent(journey.html());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      ALBUM.view(page, 900, "perjalanan.jpg");
    }
  }
}
