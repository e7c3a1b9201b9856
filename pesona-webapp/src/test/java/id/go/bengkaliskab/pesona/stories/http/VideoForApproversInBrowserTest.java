package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Who decides about a video watches it first, wherever the decision is made. */
class VideoForApproversInBrowserTest extends BrowserStory {

  @Test
  void a_video_is_played_on_the_page_of_the_link_in_the_mail() {
    String link = asked();
    assertThat(office.mailbox().awaitPage("hasan", VideoUpload.TITLE))
        .contains("0:13; putar di halaman persetujuan");
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext context = chromium.screen(office.base(), "id", width, 844)) {
        Page page = context.newPage();
        page.navigate(link);
        plays(page);
        assertThat(page.locator("figure.video").innerText())
            .contains("Video 0:13 · dengan teks", "Pesisir Bengkalis dalam tiga lukisan.");
        Chromium.shoot(page, "approver-video-link-" + width);
      }
    }
  }

  @Test
  void a_video_is_played_on_the_task_page_in_either_language() {
    String article = VideoUpload.article(office.signedIn("rini"));
    walk.perform("rini", article, "submit");
    walk.edit(article);
    for (String language : new String[] {"id", "en"}) {
      try (AdminWindow hasan = AdminWindow.open(chromium, office, "hasan", 1280)) {
        hasan.speak(language);
      }
      for (int width : new int[] {1280, 390}) {
        try (BrowserContext context = chromium.screen(office.base(), language, width, 844)) {
          Page page = PhoneStory.open(context, PhoneStory.TASKS + article, "hasan");
          plays(page);
          assertThat(page.locator("figure.video .kind").innerText())
              .isEqualTo(
                  "► Video 0:13 · " + (language.equals("id") ? "dengan teks" : "with captions"));
          Chromium.shoot(page, "approver-video-task-" + language + '-' + width);
        }
      }
    }
    try (AdminWindow hasan = AdminWindow.open(chromium, office, "hasan", 1280)) {
      hasan.speak("id");
    }
  }

  @Test
  void a_link_opens_the_files_of_its_article_as_long_as_it_asks() {
    Caller rini = office.signedIn("rini");
    String link = asked();
    String other =
        sha256(
            rini,
            VideoUpload.send(
                rini,
                "lain.vtt",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nLain\n"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    String film =
        link
            + "/media/"
            + sha256(rini, VideoUpload.send(rini, "film.mp4", VideoUpload.film()))
            + "/video.mp4";
    Caller anybody = office.anybody();

    Answer part =
        anybody.request("GET", film, BodyPublishers.noBody(), "Range", "bytes=0-99").mustBe(206);
    assertThat(part.bytes()).hasSize(100);
    assertThat(part.header("Cache-Control")).isEqualTo("no-store");
    assertThat(part.header("Referrer-Policy")).isEqualTo("no-referrer");
    Answer head = anybody.request("HEAD", film, BodyPublishers.noBody()).mustBe(200);
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("Content-Type")).isEqualTo("video/mp4");
    anybody.page(link + "/media/" + other + "/captions.vtt").mustBe(404);
    anybody.page(film.replace("video.mp4", "dokumen.pdf")).mustBe(404);
    anybody.page(film.replace(link, "/.pesona/approval/" + "x".repeat(43))).mustBe(404);
    anybody
        .request(
            "POST",
            film,
            BodyPublishers.ofString("outcome=approve"),
            "Content-Type",
            "application/x-www-form-urlencoded")
        .mustBe(405);

    try (BrowserContext context = chromium.phone(office.base(), "id")) {
      Page page = context.newPage();
      page.navigate(link);
      page.locator("button.approve").click();
      page.waitForSelector("text=Artikel disetujui");
    }
    anybody.page(film).mustBe(404);
  }

  /** Address of the page on which the newest video is asked for. */
  private static String asked() {
    String article = VideoUpload.article(office.signedIn("rini"));
    walk.perform("rini", article, "submit");
    walk.edit(article);
    return office.mailbox().awaitApproval("hasan");
  }

  private static String sha256(Caller caller, String asset) {
    JsonNode described = caller.get("/media/" + asset).mustBe(200).json();
    return described.required("sha256").textValue();
  }

  private static void plays(Page page) {
    assertThat(Playing.jump(page)).isEqualTo(Playing.FILM_AT_TEN);
    Playing.on(page);
    assertThat(Playing.captions(page)).isEqualTo(3);
    assertThat(page.locator("figure.video video").getAttribute("poster")).contains("/media/");
  }
}
