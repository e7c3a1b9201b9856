package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The pages of inbox and task on any screen, and what colleagues write on them. */
class PhonePagesInBrowserTest extends PhoneStory {
  @Test
  void colleagues_comment_and_say_that_a_comment_was_dealt_with() {
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, "zainal");
      for (int i = 0; i < 2; i++) {
        page.fill("#tulis", "Bagus, <b>tetapi</b> fotonya gelap.");
        page.click(".talk > form button");
      }
      assertThat(page.locator(".comment").count()).isEqualTo(1);
      assertThat(page.locator(".comment .typed").textContent())
          .isEqualTo("Bagus, <b>tetapi</b> fotonya gelap.");
      Chromium.shoot(page, "phone-comment-id");
      page.click(".comment button");
      assertThat(page.locator(".comment.resolved").count()).isEqualTo(1);
      page.evaluate("() => document.querySelector('#tulis').required = false");
      page.click(".talk > form button");
      assertThat(page.locator("[role=alert]").isVisible()).isTrue();
    }
  }

  @Test
  void the_pages_fit_a_desk_a_small_phone_and_the_night_and_let_one_out() {
    String article = waiting();
    walk.begin();
    try (BrowserContext desk = chromium.screen(office.base(), "id", 1280, 900);
        BrowserContext small = chromium.screen(office.base(), "id", 360, 640);
        BrowserContext night = chromium.darkPhone(office.base(), "id")) {
      Page page = open(desk, TASKS + article, "hasan");
      assertThat(page.locator("a.wide-only").isVisible()).isTrue();
      assertThat(page.locator("a.wide-only").getAttribute("href"))
          .isEqualTo("/.magnolia/admincentral#!artikel/" + article);
      Chromium.shoot(page, "phone-task-1280");
      page.navigate(INBOX);
      Chromium.shoot(page, "phone-inbox-1280");
      page.click(".who button");
      assertThat(URI.create(page.url()).getPath()).isEqualTo("/.magnolia/sign-in");
      Chromium.shoot(page, "door-left-1280");
      page.navigate(INBOX);
      assertThat(URI.create(page.url()).getPath()).isEqualTo("/.magnolia/sign-in");

      page = open(small, INBOX, "rini");
      Chromium.shoot(page, "phone-inbox-360");
      page.navigate(TASKS + article);
      Chromium.shoot(page, "phone-task-360");

      page = open(night, TASKS + article, "hasan");
      page.click(".decide-reason summary");
      Chromium.shoot(page, "phone-task-night");
      page.navigate(INBOX);
      Chromium.shoot(page, "phone-inbox-night");
    }
  }
}
