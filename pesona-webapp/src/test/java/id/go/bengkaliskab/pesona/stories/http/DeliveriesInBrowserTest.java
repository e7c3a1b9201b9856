package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outbox at the screens of those who look after it. */
class DeliveriesInBrowserTest extends BrowserStory {
  @Test
  void without_a_mail_server_mails_wait_and_a_test_mail_says_why_not(@TempDir Path elsewhere) {
    try (RunningOffice mute = RunningOffice.startWithoutMail(elsewhere)) {
      Walk there = new Walk(mute);
      there.toApproval(there.begin());
      try (AdminWindow window = AdminWindow.open(chromium, mute, "zainal", 1280)) {
        window.openApp("kiriman");
        Page page = window.page();
        page.waitForSelector("text=Server surel belum diatur");
        assertThat(page.locator("#deliveries").innerText())
            .contains("Mohon persetujuan: " + Walk.TITLE, "Untuk Hasan Basri", "Menunggu");
        window.shoot("deliveries-1280");
        page.locator("#test-mail-send").click();
        page.waitForSelector(".v-Notification.refused >> text=mail.host");
        page.keyboard().press("Escape");
        page.locator("#deliveries-state .v-filterselect-button").click();
        page.locator(".gwt-MenuItem >> text=Gagal").click();
        page.waitForSelector("#deliveries >> text=Tidak ada kiriman");
      }
    }
  }

  @Test
  void a_test_mail_arrives() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "admin-demo", 390)) {
      window.openApp("kiriman");
      window.page().locator("#test-mail-address").fill("bukan alamat");
      window.page().locator("#test-mail-send").click();
      window.page().waitForSelector(".v-Notification.refused >> text=bukan alamat surel");
      window.page().keyboard().press("Escape");
      window.page().locator("#test-mail-address").fill("luar@pesona.test");
      window.page().locator("#test-mail-send").click();
      assertThat(office.mailbox().awaitText("luar", "aplikasi Kiriman")).isNotBlank();
    }
  }

  @Test
  void a_delivery_that_fails_tells_its_cause_and_is_tried_again_at_a_press(
      @TempDir Path elsewhere) {
    try (RunningOffice unheard = RunningOffice.startWithDeadMail(elsewhere);
        AdminWindow window = AdminWindow.open(chromium, unheard, "admin-demo", 390)) {
      window.page().locator(".launcher-toggle").click();
      window.page().locator("#language-en").click();
      window.page().waitForSelector(".screen-title >> text=Records");
      window.openApp("kiriman");
      Page page = window.page();
      page.locator("#test-mail-send").click();
      awaitInList(page, "Tried once");
      assertThat(page.locator("#deliveries").innerText())
          .contains("The mail server cannot be reached", "admin-demo@pesona.test");
      window.shoot("deliveries-failing-en-390");
      page.locator("#deliveries .v-button >> text=Try now").click();
      awaitInList(page, "Tried 2 times");
    }
  }

  /** Reloads the list until it says so: what happens behind it comes to no window by itself. */
  private static void awaitInList(Page page, String words) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              page.locator("#deliveries-renew").click();
              return page.locator("#deliveries").innerText().contains(words);
            });
  }
}
