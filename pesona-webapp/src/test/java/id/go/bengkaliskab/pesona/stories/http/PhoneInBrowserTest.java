package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneInBrowserTest extends BrowserStory {
  private static final String INBOX = "/.pesona/inbox";
  private static final String TASKS = "/.pesona/tasks/";

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
  void a_stranger_is_led_to_the_door_and_comes_back_and_changes_nothing_before() {
    String article = waiting();
    Caller stranger = office.anybody();
    assertThat(stranger.page(TASKS + article).body()).doesNotContain("Pantai Rupat");
    stranger
        .form(TASKS + article, "act=outcome&outcome=approve&revision=" + revision(article))
        .mustBe(401);
    assertThat(walk.step(article)).isEqualTo("approve");
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, "hasan");
      assertThat(URI.create(page.url()).getPath()).isEqualTo(TASKS + article);
      assertThat(page.locator(".decide").isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rini", "nurul", "zainal", "admin-demo"})
  void who_does_not_decide_reads_and_changes_nothing(String login) {
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, login);
      assertThat(page.locator("article").textContent()).contains("Pantai Rupat");
      assertThat(page.locator("button.approve").count()).isZero();
      page.navigate(INBOX);
      Map<String, String> form = Map.of("csrf", csrf(page), "act", "outcome");
      for (String outcome : List.of("approve", "reject")) {
        APIResponse answer =
            post(
                phone,
                article,
                with(
                    with(with(form, "outcome", outcome), "reason", "Coba"),
                    "revision",
                    Integer.toString(revision(article))));
        assertThat(answer.status()).isEqualTo(403);
      }
      assertThat(walk.step(article)).isEqualTo("approve");
      assertThat(ways(article, "approve")).isEmpty();
    }
  }

  @Test
  void an_account_without_a_role_and_a_disabled_one_see_nothing() {
    String article = waiting();
    office
        .signedIn("admin-demo")
        .put("/accounts/tamu", "{\"name\":\"Tamu\",\"roles\":[]}")
        .mustBe(202);
    office
        .signedIn("admin-demo")
        .put("/accounts/sekretaris", "{\"name\":\"Sekretaris\",\"roles\":[\"kasi\"]}")
        .mustBe(202);
    for (String login : List.of("tamu", "sekretaris")) {
      await()
          .until(
              () ->
                  office
                          .signedIn("admin-demo")
                          .put(
                              "/accounts/" + login + "/password",
                              "{\"password\":\"" + "pelabuhan-roro-utama" + "\"}")
                          .status()
                      == 202);
      await().until(() -> office.anybody().signIn(login, "pelabuhan-roro-utama").status() == 200);
    }
    try (BrowserContext guest = chromium.phone(office.base(), "id");
        BrowserContext second = chromium.phone(office.base(), "id")) {
      Page page = open(guest, TASKS + article, "tamu", "pelabuhan-roro-utama");
      assertThat(page.content()).doesNotContain("Pantai Rupat");
      assertThat(page.locator("h1").textContent()).isEqualTo("Tidak dapat dilakukan");
      Chromium.shoot(page, "phone-no-role-id");

      page = open(second, TASKS + article, "sekretaris", "pelabuhan-roro-utama");
      Map<String, String> form = form(page, "approve");
      Accounts.enable(office, "sekretaris", false);
      assertThat(post(second, article, form).status()).isEqualTo(401);
      page.reload();
      assertThat(page.content()).doesNotContain("Pantai Rupat");
      assertThat(URI.create(page.url()).getPath()).isEqualTo("/.magnolia/sign-in");
      assertThat(walk.step(article)).isEqualTo("approve");
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

  @Test
  void a_form_without_the_secret_of_the_session_changes_nothing() {
    String article = waiting();
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = open(phone, TASKS + article, "hasan");
      Map<String, String> form = form(page, "approve");

      assertThat(post(phone, article, with(form, "csrf", "x")).status()).isEqualTo(403);

      assertThat(walk.step(article)).isEqualTo("approve");
      assertThat(page.navigate(TASKS + "0123456789abcdef-202611").status()).isEqualTo(404);
      assertThat(page.navigate(TASKS + "..%2Fx").status()).isIn(400, 404);
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

  private static String waiting() {
    String article = walk.begin();
    walk.toApproval(article);
    return article;
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

  private static Page open(BrowserContext phone, String path, String login) {
    return open(phone, path, login, DemoAccounts.PASSWORD);
  }

  private static Page open(BrowserContext phone, String path, String login, String password) {
    Page page = phone.newPage();
    page.navigate(path);
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("button.approve");
    page.waitForURL("**" + path);
    return page;
  }

  private static String csrf(Page page) {
    return page.locator("input[name=csrf]").first().inputValue();
  }

  private static Map<String, String> form(Page page, String outcome) {
    return Map.of(
        "csrf",
        csrf(page),
        "act",
        "outcome",
        "outcome",
        outcome,
        "revision",
        page.locator("input[name=revision]").first().inputValue());
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> changed = new HashMap<>(form);
    changed.put(name, value);
    return changed;
  }

  private static APIResponse post(
      BrowserContext phone, String article, Map<String, String> fields) {
    FormData form = FormData.create();
    fields.forEach(form::set);
    return phone
        .request()
        .post(office.base() + TASKS + article, RequestOptions.create().setForm(form));
  }

  private static int revision(String article) {
    return office.signedIn("zainal").article(article).revision();
  }

  /** By which ways the step was done, once for each record. */
  private static List<String> ways(String article, String step) {
    JsonNode records =
        office
            .signedIn("zainal")
            .get("/articles/" + article + "/records")
            .json()
            .required("records");
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> record.required("header"))
        .filter(header -> header.path("step").asText().equals(step) && header.has("outcome"))
        .map(header -> header.required("via").textValue())
        .toList();
  }
}
