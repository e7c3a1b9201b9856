package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Accounts at the screen of the administrator, absences at that of the Kabid and the Kasi. */
class PeopleInBrowserTest extends BrowserStory {
  @Test
  void an_account_is_made_invited_changed_disabled_and_enabled_again() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "admin-demo", 1280)) {
      window.openApp("pengguna");
      Page page = window.page();
      page.locator("#person-hasan").waitFor();
      window.shoot("people-1280");
      page.locator("#people-add").click();
      page.locator("#account-login").fill("Umar.Said");
      page.locator("#account-keep").click();
      page.waitForSelector(".v-Notification.refused >> text=nama lengkap");
      page.keyboard().press("Escape");
      page.locator("#account-name").fill("Umar Said");
      page.locator("#account-email").fill("umar.said@pesona.test");
      page.locator("#account-nip").fill("12");
      page.locator("#account-roles >> text=Staf Admin").click();
      page.locator("#account-keep").click();
      page.waitForSelector(".v-Notification.refused >> text=NIP");
      page.keyboard().press("Escape");
      page.locator("#account-nip").fill("198001012005011001");
      window.shoot("person-new-1280");
      page.locator("#account-keep").click();
      page.locator("#person-umar\\.said").waitFor();
      assertThat(page.locator("#person-umar\\.said").innerText())
          .contains("Umar Said", "Belum punya kata sandi", "Staf Admin", "198001012005011001");
      assertThat(office.mailbox().awaitPasswordLink("umar.said")).isNotBlank();

      page.locator("#person-umar\\.said .task-title").click();
      page.locator("#account-name").fill("H. Umar Said");
      page.locator("#account-keep").click();
      page.waitForSelector("#person-umar\\.said >> text=H. Umar Said");
      page.locator("#person-umar\\.said .task-title").click();
      page.locator("#account-disable").click();
      page.waitForSelector("#person-umar\\.said >> text=Nonaktif");
      page.locator("#person-umar\\.said .task-title").click();
      page.locator("#account-enable").click();
      page.waitForSelector("#person-umar\\.said >> text=Belum punya kata sandi");
    }
  }

  @Test
  void administrators_do_not_disable_themselves() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "admin-demo", 1280)) {
      window.go("pengguna/admin-demo");
      window.page().locator("#account-disable").click();
      window.page().waitForSelector(".v-Notification.refused >> text=akun sendiri");
    }
  }

  @Test
  void ended_sessions_lead_to_the_sign_in_page_and_a_link_for_a_password_comes_by_mail() {
    try (AdminWindow admin = AdminWindow.open(chromium, office, "admin-demo", 390);
        AdminWindow dedi = AdminWindow.open(chromium, office, "dedi", 1280)) {
      admin.go("pengguna/dedi");
      admin.shoot("person-390");
      admin.page().locator("#account-link").click();
      assertThat(office.mailbox().awaitPasswordLink("dedi")).isNotBlank();
      admin.page().locator("#account-sessions").click();
      admin.page().locator("#person-dedi").waitFor();
      dedi.page().navigate("/.magnolia/admincentral");
      dedi.page().waitForSelector("#password");
    }
  }

  @Test
  void the_kabid_sets_an_absence_with_a_deputy_and_the_kasi_ends_it() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      window.openApp("pengguna");
      Page page = window.page();
      assertThat(page.locator("#people-add").count()).isZero();
      page.locator("#absence-hasan-set").click();
      page.locator("#absence-hasan-leave").click();
      page.locator("#absence-hasan-set").click();
      page.locator("#absence-hasan-keep").click();
      page.waitForSelector(".v-Notification.refused >> text=hari pertama");
      page.keyboard().press("Escape");
      page.locator("#absence-hasan-from input").fill(inDays(4));
      page.locator("#absence-hasan-until input").fill(inDays(6));
      page.locator("#absence-hasan-deputy input").pressSequentially("Rini");
      page.locator(".v-filterselect-suggestmenu >> text=Rini Marlina").click();
      page.locator("#absence-hasan-keep").click();
      page.waitForSelector("#absence-hasan >> text=pengganti: Rini Marlina");
      window.shoot("absences-1280");
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "hasan", 390)) {
      window.page().locator(".launcher-toggle").click();
      window.speak("en");
      window.openApp("pengguna");
      Page page = window.page();
      page.waitForSelector("#absence-hasan >> text=deputy: Rini Marlina");
      assertThat(page.locator("#absence-zainal").count()).isZero();
      window.shoot("absences-en-390");
      page.locator("#absence-hasan-end").click();
      page.waitForSelector("#absence-hasan >> text=Present");
    }
  }

  @Test
  void who_is_no_administrator_opens_no_account() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      window.go("pengguna/hasan");
      window.page().waitForSelector(".v-Notification.refused >> text=pengelola");
      assertThat(window.page().locator("#account-keep").count()).isZero();
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      assertThat(window.page().locator("#app-pengguna, #app-kiriman").count()).isZero();
      window.go("pengguna");
      window.page().waitForSelector(".v-Notification.refused >> text=pengguna");
      assertThat(window.page().locator("#people-list, #absences").count()).isZero();
    }
  }

  private static String inDays(int days) {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"))
        .plusDays(days)
        .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
  }
}
