package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

class ArticleDeskInBrowserTest extends BrowserStory {
  private static final DateTimeFormatter AS_OFFERED =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH.mm");

  private static final DateTimeFormatter AS_PROGRAMS_WRITE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** What holds the form of the article and is lower than it, so that it runs into what follows. */
  private static final String OVERFLOWING =
      """
      () => {
        const low = [];
        for (let it = document.querySelector('.editor-bar').parentElement;
            !it.classList.contains('desk-body'); it = it.parentElement) {
          if (it.scrollHeight > it.clientHeight + 2) {
            low.push(it.className + ' ' + it.clientHeight + ' of ' + it.scrollHeight);
          }
        }
        return low.join();
      }
      """;

  private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

  @Test
  void a_take_over_warns_first_and_takes_no_text_away() {
    String article = walk.begin();
    try (AdminWindow rini = desk("rini", article, 1280);
        AdminWindow dedi = desk("dedi", article, 1280)) {
      type(rini.page(), "Ketikan Rini");
      assertThat(dedi.page().locator("#article-holder").innerText())
          .contains("Dikerjakan oleh Rini Marlina");
      assertThat(dedi.page().locator("#editor-save").count()).isZero();

      dedi.page().click("#article-take-over");
      assertThat(dedi.page().locator("#confirm-dialog").innerText()).contains("Rini Marlina");
      dedi.page().click("#confirm");
      dedi.page().waitForSelector("#editor-save");
      dedi.shoot("desk-taken-over-1280");

      rini.page().click("#editor-save");
      rini.page().waitForSelector(".v-Notification.refused");
      assertThat(rini.notice()).contains("Dedi Syahputra");
      rini.page().waitForSelector("#article-take-over");
      rini.page().waitForSelector("#editor-save", AdminWindow.gone());
      assertThat(rini.page().inputValue("#article-title")).isEqualTo("Ketikan Rini");
      assertThat(office.signedIn("rini").get("/articles/" + article + "/draft").body())
          .contains("Ketikan Rini");
      rini.go("artikel/" + article);
      rini.page().waitForSelector("#draft-offer:has-text('dapat dipulihkan')");
      assertThat(rini.page().locator("#draft-restore").count()).isZero();
      rini.shoot("desk-draft-waits-1280");
    }
  }

  @Test
  void what_is_typed_while_the_server_is_away_is_offered_when_it_is_back() {
    String article = walk.begin();
    try (AdminWindow rini = desk("rini", article, 1280)) {
      int port = office.base().getPort();
      office.stop();
      type(rini.page(), "Diketik saat server mati");
      rini.page()
          .waitForFunction(
              "() => Object.values(localStorage).some(it => it.includes('server mati'))");
      office.beginAt(port);

      rini.page().context().clearCookies();
      rini.signIn("rini");
      rini.go("artikel/" + article);
      rini.page().click("#draft-restore");
      rini.page()
          .waitForFunction(
              "title => document.querySelector('#article-title').value === title",
              "Diketik saat server mati");
      rini.page().click("#editor-save");
      rini.page().waitForSelector("text=Artikel tersimpan.");
      assertThat(Walk.content(office.signedIn("rini").article(article)).path("title").asText())
          .isEqualTo("Diketik saat server mati");
      assertThat(
              rini.page()
                  .evaluate(
                      "() => Object.keys(localStorage)"
                          + ".filter(it => it.startsWith('pesona.draft.')).join()"))
          .isEqualTo("");
    }
  }

  @Test
  void a_lost_connection_is_told_and_what_was_typed_is_saved_when_it_is_back() {
    String article = walk.begin();
    try (AdminWindow rini = desk("rini", article, 390)) {
      Page page = rini.page();
      page.waitForSelector("#article-title:not([readonly])");
      page.context().setOffline(true);
      type(page, "Diketik tanpa sambungan");
      page.click("#editor-save");
      page.waitForSelector(".v-reconnect-dialog:has-text('Sambungan')");
      rini.shoot("desk-offline-390");
      assertThat(page.evaluate(OVERFLOWING)).as("parts beyond their column").isEqualTo("");
      page.context().setOffline(false);
      page.waitForSelector(".v-reconnect-dialog", AdminWindow.gone());
      page.waitForSelector("text=Artikel tersimpan.");
    }
    assertThat(Walk.content(office.signedIn("rini").article(article)).path("title").asText())
        .isEqualTo("Diketik tanpa sambungan");
  }

  @Test
  void somebody_who_saw_an_older_revision_chooses_what_becomes_of_their_text() {
    String article = walk.begin();
    try (AdminWindow rini = desk("rini", article, 1280)) {
      type(rini.page(), "Judul di layar");
      Caller elsewhere = office.signedIn("rini");
      Answer answer = elsewhere.article(article);
      ObjectNode content = Walk.content(answer);
      content.put("lead", "Teras dari tempat lain.");
      elsewhere.put("/articles/" + article, content.toString(), answer.revision()).mustBe(200);

      rini.page().click("#editor-save");
      rini.page().click("#stale-see");
      rini.page().waitForSelector("#stale-dialog ins");
      rini.shoot("desk-stale-1280");
      rini.page().click("#stale-draft");
      rini.page().waitForSelector("#draft-offer");
      assertThat(rini.page().inputValue("#article-lead")).isEqualTo("Teras dari tempat lain.");
    }
  }

  @Test
  void a_rejection_asks_why_and_keeps_the_reason_until_it_is_admitted() {
    String article = walk.begin();
    walk.toApproval(article);
    try (AdminWindow hasan = desk("hasan", article, 390)) {
      hasan.page().click("#outcome-reject");
      hasan.page().click("#reason-confirm");
      hasan.page().waitForSelector("#dialog-fault");
      hasan.shoot("desk-reason-390");
      hasan.page().fill("#reason", "Nama pantai keliru.");
      hasan.page().waitForSelector("#dialog-fault", AdminWindow.gone());
      hasan.page().click("#reason-confirm");
      hasan.page().waitForSelector("#article-step:has-text('Langkah 2')");
    }
    assertThat(walk.step(article)).isEqualTo("edit");
  }

  @Test
  void whoever_opens_a_rejected_article_reads_who_rejected_it_and_why_until_it_is_sent_on() {
    String article = walk.begin();
    walk.toApproval(article);
    office.mailbox().awaitApproval("hasan");
    Caller kasi = office.signedIn("hasan");
    kasi.performBecause(
            article,
            "reject",
            "Nama pantai keliru. Sebut <b>Rupat</b>.",
            kasi.article(article).revision())
        .mustBe(200);
    try (AdminWindow dedi = desk("dedi", article, 1280)) {
      Page page = dedi.page();
      assertThat(page.locator("#article-returned").innerText())
          .matches(
              "(?s)Dikembalikan oleh Hasan Basri, .* WIB.*Nama pantai keliru\\. Sebut <b>Rupat</b>\\.");
      assertThat(page.locator("#article-returned").getAttribute("role")).isEqualTo("note");
      dedi.shoot("desk-returned-1280");
      dedi.speak("en");
      page.waitForSelector("#article-returned:has-text('Sent back by')");
      page.setViewportSize(390, 844);
      dedi.awaitReady();
      dedi.shoot("desk-returned-en-390");
      page.setViewportSize(1280, 900);
      dedi.speak("id");
    }
    walk.edit(article);
    office.mailbox().awaitApproval("hasan");
    try (AdminWindow hasan = desk("hasan", article, 1280)) {
      assertThat(hasan.page().locator("#article-returned").count()).isZero();
    }
  }

  @Test
  void a_publication_is_planned_moved_and_given_up() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
    walk.toPublication(article);
    try (AdminWindow nurul = desk("nurul", article, 1280)) {
      Page page = nurul.page();
      page.click("#outcome-publish");
      page.locator("#publication-when label").nth(1).click();
      page.click("#confirm");
      page.waitForSelector("#dialog-fault");
      plan(page, inDays(2), AS_OFFERED);
      nurul.shoot("desk-planning-1280");
      page.click("#confirm");
      page.waitForSelector("#article-facts:has-text('Direncanakan tayang')");
      assertThat(walk.state(article).path("publishAt").textValue())
          .isEqualTo(inDays(2).toInstant().toString());

      page.click("#outcome-reschedule");
      page.waitForSelector("#publication-at input");
      plan(page, inDays(3), AS_PROGRAMS_WRITE);
      page.waitForFunction(
          "shown => document.querySelector('#publication-at input').value === shown",
          inDays(3).format(AS_OFFERED));
      page.click("#confirm");
      page.waitForSelector("#publication-dialog", AdminWindow.gone());
      assertThat(walk.state(article).path("publishAt").textValue())
          .isEqualTo(inDays(3).toInstant().toString());
      nurul.openApp("kotak-masuk");
      page.waitForSelector(".screen:has-text('Terjadwal (1)')");

      nurul.go("artikel/" + article);
      page.click("#outcome-unschedule");
      page.waitForSelector("#outcome-publish:not(.v-disabled)");
      assertThat(walk.state(article).path("publishAt").isMissingNode()).isTrue();
    }
  }

  @Test
  void the_kasi_gives_a_step_to_somebody_who_then_finds_it_among_their_tasks() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
    try (AdminWindow hasan = desk("hasan", article, 1280)) {
      Page page = hasan.page();
      assertThat(page.locator("#article-claim").count()).isZero();
      assertThat(page.locator("#actions .outcome").last().getAttribute("id"))
          .isEqualTo("outcome-cancel");
      assertThat(page.locator("#actions .v-button-primary").count()).isZero();
      page.click("#article-assign");
      page.click("#assign-confirm");
      page.waitForSelector("#dialog-fault");
      page.locator("#assign-to input").pressSequentially("Dedi");
      page.locator(".v-filterselect-suggestmenu >> text=Dedi Syahputra").click();
      hasan.shoot("desk-assign-1280");
      page.click("#assign-confirm");
      page.waitForSelector("#article-facts:has-text('Ditugaskan kepada Dedi Syahputra')");
      page.click("#article-records");
      page.waitForSelector(".screen:has-text('Ditugaskan')");
    }
    assertThat(office.mailbox().awaitText("dedi", "menugaskan langkah ini")).isNotBlank();
    try (AdminWindow dedi = AdminWindow.open(chromium, office, "dedi", 1280)) {
      dedi.openApp("kotak-masuk");
      dedi.page().waitForSelector("#inbox-mine .task:has-text('Ditugaskan oleh Hasan Basri')");
    }
    try (AdminWindow rini = desk("rini", article, 390)) {
      rini.page().waitForSelector("#editor-why:has-text('ditugaskan kepada Dedi Syahputra')");
      assertThat(rini.page().locator("#article-title").getAttribute("readonly")).isNotNull();
      rini.page().click("#article-take-over");
      assertThat(rini.page().locator("#confirm-dialog").innerText()).contains("Hasan Basri");
      rini.page().click("#confirm");
      rini.page().waitForSelector("#article-release");
    }
  }

  @Test
  void the_page_is_seen_before_it_is_public_by_the_office_only() {
    String article = walk.begin();
    String path = "/.pesona/preview/" + article;
    Answer page = office.signedIn("dedi").page(path);
    assertThat(page.mustBe(200).body()).contains(Walk.TITLE, "/.pesona/preview-media/");
    office.anybody().page(path).mustBe(404);
    office.signedIn("admin-demo").page(path).mustBe(404);
    office.signedIn("dedi").page(path + "?draft=1").mustBe(404);
  }

  @Test
  void the_desk_speaks_english() {
    String article = walk.begin();
    try (AdminWindow nurul = desk("nurul", article, 1280)) {
      nurul.page().click("#language-en");
      nurul.page().waitForSelector("#article-step:has-text('Step 1 of 8')");
      assertThat(nurul.page().locator("#editor-why").innerText()).contains("not your task");
      nurul.shoot("desk-en-1280");
    }
  }

  private static void plan(Page page, ZonedDateTime at, DateTimeFormatter typed) {
    page.fill("#publication-at input", at.format(typed));
    page.locator("#publication-at input").blur();
  }

  private static ZonedDateTime inDays(int days) {
    return LocalDate.now(OFFICE).plusDays(days).atTime(8, 30).atZone(OFFICE);
  }

  private static AdminWindow desk(String login, String article, int width) {
    AdminWindow window = AdminWindow.open(chromium, office, login, width);
    window.go("artikel/" + article);
    window.page().waitForSelector("#article-title");
    return window;
  }

  private static void type(Page page, String title) {
    page.waitForSelector("#article-title:not([readonly])");
    page.fill("#article-title", title);
    page.waitForFunction(
        "title => Object.values(localStorage).some(it => it.includes(title))", title);
  }
}
