package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Kasi and the Kabid decide on a phone. */
class PhoneDecisionsInBrowserTest extends PhoneStory {
  @ParameterizedTest
  @CsvSource({"id,Kotak Masuk,Setujui,Tercatat: Setujui", "en,Inbox,Approve,Recorded: Approve"})
  void the_kasi_finds_the_article_in_the_inbox_and_approves_it(
      String language, String heading, String approve, String recorded) {
    Accounts.speaks(office, "hasan", language);
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), language)) {
      Page page = open(phone, INBOX, "hasan");
      assertThat(page.locator("h1").textContent()).isEqualTo(heading);
      Chromium.fitsThumbs(page);
      Chromium.shoot(page, "phone-inbox-" + language);

      page.click("a[href='" + TASKS + article + "']");
      assertThat(page.locator("article h1").textContent()).isEqualTo(Walk.TITLE);
      page.locator("article img").first().waitFor();
      assertThat(page.locator(".decide button.approve").textContent()).isEqualTo(approve);
      assertThat(page.locator(".decide button.approve").boundingBox().y).isLessThan(844);
      Chromium.fitsThumbs(page);
      Chromium.shoot(page, "phone-task-" + language);
      Map<String, String> form = form(page, "approve");

      page.click(".decide button.approve");

      assertThat(page.locator("[role=status]").textContent()).contains(recorded);
      assertThat(page.locator(".decide").count()).isZero();
      Chromium.shoot(page, "phone-approved-" + language);
      assertThat(walk.step(article)).isEqualTo("compose");
      assertThat(ways(article, "approve")).containsExactly("phone");

      APIResponse again = post(phone, article, form);
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.text()).contains(recorded);
      assertThat(ways(article, "approve")).containsExactly("phone");
      page.navigate(INBOX);
      assertThat(page.locator(".acts").textContent()).contains(approve);
      Chromium.shoot(page, "phone-inbox-done-" + language);
    } finally {
      Accounts.speaks(office, "hasan", "id");
    }
  }

  @ParameterizedTest
  @CsvSource({"id", "en"})
  void a_rejection_needs_a_reason_and_the_next_look_shows_what_changed(String language) {
    Accounts.speaks(office, "hasan", language);
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), language)) {
      Page page = open(phone, TASKS + article, "hasan");
      page.click(".decide-reason summary");
      Chromium.fitsThumbs(page);
      page.evaluate("() => document.querySelector('#alasan-reject').required = false");
      page.click(".decide-reason button.refuse");
      assertThat(page.locator("[role=alert]").isVisible()).isTrue();
      assertThat(page.locator("#alasan-reject").isVisible()).isTrue();
      assertThat(walk.step(article)).isEqualTo("approve");
      Chromium.shoot(page, "phone-reject-without-reason-" + language);

      page.fill("#alasan-reject", "Tambahkan jadwal kapal <roro>.");
      page.locator("#alasan-reject").press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/.pesona/tasks/*?record=*");
      assertThat(walk.step(article)).isEqualTo("edit");
      Chromium.shoot(page, "phone-rejected-" + language);
      await()
          .untilAsserted(
              () ->
                  assertThat(office.mailbox().text("rini"))
                      .contains("http://kerja.example" + TASKS + article));

      rewrite(article);
      page.navigate(TASKS + article);
      assertThat(page.locator("ins").first().isVisible()).isTrue();
      assertThat(page.locator(".fold").first().textContent())
          .contains("Kapal berangkat pukul delapan", "Tambahkan jadwal kapal <roro>.");
      Chromium.shoot(page, "phone-changes-" + language);
    } finally {
      Accounts.speaks(office, "hasan", "id");
    }
  }

  @Test
  void a_decision_on_what_was_decided_meanwhile_is_refused_with_who_and_when() {
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, "hasan");
      Map<String, String> late = form(page, "reject");
      walk.perform("hasan", article, "approve");

      APIResponse answer =
          post(phone, article, with(with(late, "reason", "Terlambat"), "outcome", "reject"));

      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.text()).contains("Hasan Basri");
      assertThat(walk.step(article)).isEqualTo("compose");
    }
  }

  @Test
  void the_kabid_approves_in_place_what_the_kasi_wrote() {
    String article = walk.beginBy("hasan");
    walk.perform("hasan", article, "submit");
    walk.edit(article);
    try (BrowserContext kasi = chromium.phone(office.base(), "id");
        BrowserContext kabid = chromium.phone(office.base(), "id")) {
      Page page = open(kasi, TASKS + article, "hasan");
      assertThat(page.locator("button.approve").count()).isZero();
      assertThat(page.locator(".hindered").textContent()).contains("Setujui");
      Chromium.shoot(page, "phone-hindered-id");

      page = open(kabid, INBOX, "zainal");
      assertThat(page.locator("a[href='" + TASKS + article + "']").textContent())
          .contains("Kasi ikut menulis");
      Chromium.shoot(page, "phone-inbox-kabid-id");
      page.click("a[href='" + TASKS + article + "']");
      page.click(".decide button.approve");
      assertThat(page.locator("[role=status]").textContent()).contains("Tercatat: Setujui");
      assertThat(walk.step(article)).isEqualTo("compose");
    }
  }

  /** The author takes the reason to heart, and the article comes before the Kasi again. */
  private static void rewrite(String article) {
    Caller editor = office.signedIn("rini");
    Answer answer = editor.article(article);
    ObjectNode content = Walk.content(answer);
    content.put("lead", "Dari Bengkalis ke Rupat. Kapal berangkat pukul delapan.");
    editor.put("/articles/" + article, content.toString(), answer.revision()).mustBe(200);
    walk.check("rini", article);
    walk.perform("rini", article, "request-approval");
  }
}
