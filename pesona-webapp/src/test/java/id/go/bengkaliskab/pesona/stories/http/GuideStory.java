package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoArticle;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoPhoto;
import id.go.bengkaliskab.pesona.embedded.testing.StandingClock;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;

/**
 * The office of the user's guide: it published on Friday 20 November, and on Monday the 23rd has
 * articles on some of its desks. The clock is moved by the stories, so every picture tells the same
 * day.
 */
abstract class GuideStory extends BrowserStory {
  static final int DESK = 1280;
  private static final StandingClock CLOCK =
      new StandingClock(Instant.parse("2026-11-20T01:30:00Z"));

  static final Album ALBUM = new Album();
  static DemoArticle sample;
  private static String ferry;

  @Override
  RunningOffice open(Path data) throws IOException {
    return RunningOffice.startAt(
        CLOCK, data, Map.of("PESONA_PUBLIC_URL", "https://pesonabengkalis.id"));
  }

  @BeforeAll
  static void beginTheWeek() throws IOException {
    sample = DemoArticle.in(folder.resolve("sample"));
    ferry = kept(office.signedIn("rini"), sample.photos().get(2));
    publishedOnFriday();
    at("08:00");
    String rice =
        begun(
            "Mi sagu, dari kebun ke meja makan",
            "Sagu tumbuh di tepi sungai, dan di dapur menjadi mi yang kenyal.",
            "kuliner");
    walk.perform("rini", rice, "submit");
    office
        .signedIn("dedi")
        .put("/articles/" + rice + "/pause", "{\"reason\":\"menunggu foto dari kecamatan\"}")
        .mustBe(200);
    begun(
        "Festival Lampu Colok menyambut tamu dari tiga kabupaten",
        "Ribuan pelita menyala di gapura kampung.",
        "budaya");
  }

  /** Moves the clock to a time of this Monday in Bengkalis. */
  static void at(String time) {
    CLOCK.set(Instant.parse("2026-11-23T" + time + ":00+07:00"));
  }

  private static void publishedOnFriday() {
    String article = begun("Jadwal baru", "Kapal berangkat lebih pagi.", "layanan");
    walk.toApproval(article);
    CLOCK.set(Instant.parse("2026-11-20T01:42:00Z"));
    walk.approve(article);
    CLOCK.set(Instant.parse("2026-11-20T02:05:00Z"));
    walk.toPublication(article);
    walk.publish(article);
    walk.share(article);
  }

  private static String begun(String title, String lead, String section) {
    DemoPhoto photo = sample.photos().get(2);
    Caller writer = office.signedIn("rini");
    ObjectNode content =
        CanonicalJson.object().put("title", title).put("lead", lead).put("section", section);
    ArrayNode blocks = content.putArray("blocks");
    blocks.addObject().put("type", "text").put("body", "<p>" + lead + "</p>");
    blocks
        .addObject()
        .put("type", "photo")
        .put("image", ferry)
        .put("alt", photo.alt())
        .put("caption", photo.caption())
        .put("credit", photo.credit());
    return Walk.id(writer.post("/articles", content.toString()).mustBe(201));
  }

  /** Brings a photo into the library and gives its key. */
  static String kept(Caller writer, DemoPhoto photo) {
    try {
      return writer
          .upload("/media", photo.file().getFileName().toString(), Files.readAllBytes(photo.file()))
          .mustBe(201)
          .json()
          .required("key")
          .textValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody in front of an article's desk. */
  static AdminWindow desk(String login, String article) {
    AdminWindow window = AdminWindow.open(chromium, office, login, DESK);
    window.go("artikel/" + article);
    window.page().waitForSelector("#article-desk");
    return window;
  }

  /** Presses the button of an outcome, which leads to the step of this number. */
  static void perform(Page page, String outcome, int next) {
    page.locator("#outcome-" + outcome).click();
    awaitStep(page, next);
  }

  static void awaitStep(Page page, int number) {
    page.waitForSelector("#article-step:has-text('Langkah " + number + "')");
  }

  static void openTab(Page page, String name) {
    page.click(".v-tabsheet-tabitem >> text=" + name);
    page.mouse().move(0, 0);
  }
}
