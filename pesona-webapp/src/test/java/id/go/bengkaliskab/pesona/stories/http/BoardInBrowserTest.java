package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.testing.StandingClock;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board on Monday 30 November, ten days after the last publication. */
class BoardInBrowserTest extends BrowserStory {
  private static final StandingClock CLOCK =
      new StandingClock(Instant.parse("2026-11-20T01:00:00Z"));
  private static final String LATE = "Jadwal baru kapal di Pelabuhan Bengkalis";
  private static final String WAITING = "Festival Lampu Colok menyambut tamu dari tiga kabupaten";

  private static String late;

  @Override
  RunningOffice open(Path data) {
    return RunningOffice.startAt(CLOCK, data);
  }

  @BeforeAll
  static void start() {
    published();
    CLOCK.set(Instant.parse("2026-11-24T03:00:00Z"));
    late = begun(LATE, "layanan");
    walk.perform("rini", late, "submit");
    String paused = begun("Dermaga Sungai Pakning diperlebar", "berita");
    walk.perform("rini", paused, "submit");
    office
        .signedIn("dedi")
        .put("/articles/" + paused + "/pause", "{\"reason\":\"menunggu foto dari kecamatan\"}")
        .mustBe(200);
    CLOCK.set(Instant.parse("2026-11-30T01:50:00Z"));
    String waiting = begun(WAITING, "budaya");
    walk.perform("rini", waiting, "submit");
    walk.edit(waiting);
    CLOCK.set(Instant.parse("2026-11-30T01:52:00Z"));
    begun("Mi sagu, dari kebun ke meja makan", "kuliner");
    office.signedIn("dedi").put("/articles/" + late + "/claim", "").mustBe(200);
    CLOCK.set(Instant.parse("2026-11-30T02:00:00Z"));
  }

  private static void published() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
    walk.toPublication(article);
    walk.publish(article);
    walk.share(article);
  }

  private static String begun(String title, String section) {
    String article = walk.begin();
    rename(article, title, section);
    return article;
  }

  private static void rename(String article, String title, String section) {
    Caller writer = office.signedIn("rini");
    Answer answer = writer.article(article);
    ObjectNode content = Walk.content(answer);
    content.put("title", title).put("section", section);
    writer.put("/articles/" + article, content.toString(), answer.revision()).mustBe(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hasan", "zainal"})
  void kabid_and_kasi_arrive_at_the_board_and_find_the_inbox_by_one_click(String login) {
    try (AdminWindow window = AdminWindow.open(chromium, office, login, 1280)) {
      window.page().waitForSelector("#board-columns");
      window.openApp("kotak-masuk");
      window.page().waitForSelector(".inbox");
      window.go("artikel");
      assertThat(window.page().locator("#board-columns").count()).isZero();
    }
  }

  @Test
  void everybody_else_arrives_at_the_inbox_and_may_open_the_board() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "rini", 1280)) {
      window.page().waitForSelector(".inbox");
      window.openApp("papan");
      window.page().waitForSelector("#board-columns");
    }
    try (AdminWindow window = AdminWindow.open(chromium, office, "admin-demo", 1280)) {
      assertThat(window.page().locator("#app-papan").count()).isZero();
      window.go("papan");
      assertThat(window.notice()).contains("Tidak ada aplikasi \"papan\" untuk Anda.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "id, 10 hari lalu, Melewati batas 7 hari, 'Langkah 2: 6 hari, lewat batas', Terlambat:, paling lama 6 hari, Dikerjakan oleh Dedi",
    "en, 10 days ago, Past the limit of 7 days, 'Step 2: 6 days, past the limit', Overdue:, oldest 6 days, Dedi"
  })
  void staleness_stands_on_top_and_what_is_late_is_said_in_words(
      String language,
      String days,
      String limit,
      String age,
      String overdue,
      String oldest,
      String holder) {
    try (AdminWindow window = AdminWindow.open(chromium, office, "hasan", 1280)) {
      window.speak(language);
      window.go("papan");
      Page page = window.page();
      page.waitForSelector("#board-columns");
      assertThat(page.locator("#board-staleness").innerText()).contains(days, limit, age);
      assertThat(page.locator("#board-edit").innerText())
          .contains(overdue, oldest, holder, LATE, "menunggu foto dari kecamatan");
      assertThat(page.locator("#board-approve").innerText()).contains(WAITING);
      assertThat(page.locator(".board-column").count()).isEqualTo(8);
      window.shoot("board-" + language + "-1280");
      page.locator("#board-columns").focus();
      page.keyboard().press("ArrowRight");
      page.waitForFunction("() => document.querySelector('#board-columns').scrollLeft > 20");
      page.locator("#board-share").scrollIntoViewIfNeeded();
      window.shoot("board-" + language + "-1280-end");
      assertThat(page.locator("#board-columns").getAttribute("aria-label")).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void on_a_phone_heads_with_counts_stand_below_each_other_and_open_by_keyboard(String language) {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 390)) {
      window.page().locator(".launcher-toggle").click();
      window.speak(language);
      window.go("papan");
      Page page = window.page();
      page.waitForSelector("#board-columns");
      window.shoot("board-" + language + "-390");
      Locator late = page.locator("#board-edit .board-card").first();
      assertThat(late.isVisible()).isTrue();
      Locator waiting = page.locator("#board-approve .board-card");
      assertThat(waiting.isVisible()).isFalse();
      assertThat(page.locator("#board-approve .board-counts").innerText()).contains("1");

      Locator toggle = page.locator("#board-approve-toggle");
      assertThat(toggle.getAttribute("aria-expanded")).isEqualTo("false");
      assertThat(page.locator("#" + toggle.getAttribute("aria-controls")).count()).isEqualTo(1);
      toggle.focus();
      page.keyboard().press("Enter");
      waiting.waitFor();
      page.waitForSelector("#board-approve-toggle[aria-expanded=true]");
      page.locator("#board-approve").scrollIntoViewIfNeeded();
      window.shoot("board-" + language + "-390-open");
      page.locator("#board-edit-toggle").click();
      page.waitForFunction(
          "() => document.querySelector('#board-edit .board-card').offsetParent === null");
    }
  }

  @Test
  void a_card_opens_the_desk_of_its_article_by_keyboard() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "hasan", 1280)) {
      window.page().locator("#board-edit .task-title").last().waitFor();
      window.page().locator("#board-edit .task-title:has-text('" + LATE + "')").focus();
      window.page().keyboard().press("Enter");
      window.page().waitForURL(url -> url.endsWith("#!artikel/" + late));
    }
  }

  @Test
  void the_board_is_narrowed_to_a_person_and_a_section_and_stays_so_when_it_is_renewed() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      choose(window, "board-person", "Dedi Syahputra");
      window.page().waitForSelector("#board-create .task-title", AdminWindow.gone());
      assertThat(window.page().locator("#board-edit .task-title").count()).isEqualTo(2);
      choose(window, "board-section", "Layanan");
      window
          .page()
          .waitForFunction(
              "() => document.querySelectorAll('#board-columns .task-title').length === 1");
      window.page().locator("#board-renew").click();
      window.awaitReady();

      assertThat(window.page().locator("#board-columns .task-title").innerText()).isEqualTo(LATE);
      assertThat(window.page().locator("#board-sum").innerText()).contains("1 artikel");
      assertThat(window.page().locator("#board-staleness").innerText()).contains("10");
      window.shoot("board-narrowed-1280");
    }
  }

  @Test
  void what_happens_meanwhile_is_shown_when_the_board_is_renewed() {
    try (AdminWindow window = AdminWindow.open(chromium, office, "zainal", 1280)) {
      window.page().waitForSelector("#board-columns");
      String article = begun("Judul sementara", "acara");
      assertThat(window.page().locator("text=Judul sementara").count()).isZero();
      window.page().locator("#board-renew").click();
      window.page().waitForSelector("text=Judul sementara");

      rename(article, "Judul tetap", "acara");
      window.openApp("kotak-masuk");
      window.openApp("papan");
      window.page().waitForSelector("text=Judul tetap");
      assertThat(window.page().locator("text=Judul sementara").count()).isZero();
    }
  }

  @Test
  void the_inbox_of_the_phone_tells_kabid_and_kasi_how_stale_the_site_is() {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = phone.newPage();
      page.navigate("/.pesona/inbox");
      page.fill("#login", "hasan");
      page.fill("#password", office.password());
      page.click("button.approve");
      assertThat(page.locator(".staleness.late").innerText())
          .containsAnyOf("10 hari lalu", "10 days ago")
          .containsAnyOf("Melewati batas 7 hari", "Past the limit of 7 days");
      Chromium.fitsThumbs(page);
      Chromium.shoot(page, "board-phone-inbox");
      page.click(".to-board");
      page.waitForSelector("#board-columns");
    }
    assertThat(office.signedIn("rini").page("/.pesona/inbox").mustBe(200).body())
        .doesNotContain("staleness");
  }

  private static void choose(AdminWindow window, String id, String words) {
    window.page().locator("#" + id + " .v-filterselect-button").click();
    window.page().locator(".v-filterselect-suggestmenu >> text=" + words).click();
    window.awaitReady();
  }
}
