package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The Kabid on a day on which the Kasi is away. */
class StandInInBrowserTest extends BrowserStory {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

  @Test
  void the_kabid_decides_in_place_of_the_absent_kasi_and_the_records_tell_why() {
    String article = walk.begin();
    try (AdminWindow zainal = AdminWindow.open(chromium, office, "zainal", 1280)) {
      Page page = zainal.page();
      String today = LocalDate.now(OFFICE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
      zainal.openApp("pengguna");
      page.click("#absence-hasan-set");
      page.fill("#absence-hasan-from input", today);
      page.fill("#absence-hasan-until input", today);
      page.locator("#absence-hasan-until input").blur();
      zainal.awaitReady();
      page.click("#absence-hasan-keep");
      page.waitForSelector("#absence-hasan .absence:has-text('tanpa pengganti')");
      assertThat(page.locator("#absence-hasan .absence").innerText())
          .matches("Tidak hadir \\d+ \\p{L}+ \\d{4}, tanpa pengganti");
      zainal.shoot("absence-one-day-1280");

      walk.toApproval(article);
      zainal.openApp("kotak-masuk");
      page.click(".v-tabsheet-tabitem >> text=Meja saya (1)");
      page.waitForSelector("#inbox-desk >> text=karena Kasi tidak hadir.");
      page.click("#inbox-desk .task-title");
      page.waitForSelector("#actions >> text=karena Kasi tidak hadir.");
      page.click("#outcome-approve");
      page.waitForSelector("#article-step:has-text('Langkah 4')");
      assertThat(zainal.notice()).isEqualTo("Tercatat: Setujui");

      page.click("#article-records");
      page.waitForSelector("#records >> text=Menggantikan Kasi, yang tidak hadir.");
      zainal.shoot("records-in-place-1280");
    }
  }
}
