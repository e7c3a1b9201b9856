package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoArticle;
import java.util.List;
import java.util.function.Consumer;

/** The eight steps, each by somebody at a screen of their own. */
final class Screenplay {
  private static final int DESK = 1280;

  private final Chromium chromium;
  private final RunningOffice office;
  private final DemoArticle sample;
  private final String language;

  Screenplay(Chromium chromium, RunningOffice office, DemoArticle sample, String language) {
    this.chromium = chromium;
    this.office = office;
    this.sample = sample;
    this.language = language;
  }

  /**
   * Plays from a Word file to the end of step 8.
   *
   * @param writer login of who does steps 1 and 4
   * @param editor login of who does steps 2 and 6
   * @return id of the article
   */
  String play(String writer, String editor) {
    String article = begin(writer);
    at(editor, article, this::checkAndAsk);
    at("hasan", article, page -> perform(page, "approve", 4));
    at(writer, article, page -> perform(page, "composed", 5));
    at("nurul", article, this::upload);
    at(editor, article, page -> perform(page, "correct", 7));
    at("nurul", article, this::publish);
    new Walk(office).awaitStep(article, "share");
    share();
    new Walk(office).awaitStep(article, "finished");
    return article;
  }

  private String begin(String writer) {
    try (AdminWindow window = window(writer)) {
      Page page = window.page();
      window.openApp("artikel");
      page.locator("#article-new").click();
      page.setInputFiles("#word-drop input[type=file]", sample.wordFile());
      page.locator("#word-results .task-title").click();
      page.waitForSelector("#article-desk");
      String article = page.url().substring(page.url().lastIndexOf('/') + 1);
      window.shoot("steps-1-" + language);
      perform(page, "submit", 2);
      return article;
    }
  }

  private void checkAndAsk(Page page) {
    List<Locator> labels = page.locator("#checklist .v-checkbox label").all();
    assertThat(labels).isNotEmpty();
    for (int ticked = 1; ticked <= labels.size(); ticked++) {
      page.locator("#checklist .v-checkbox label").nth(ticked - 1).click();
      page.waitForFunction(
          "done => /\\d+/.exec(document.querySelector('#checklist').innerText)[0] === done",
          Integer.toString(ticked));
    }
    page.waitForSelector("#outcome-request-approval:not(.v-disabled)");
    perform(page, "request-approval", 3);
  }

  private void upload(Page page) {
    page.locator("#article-tab-data")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    page.locator(".form-tabs .v-tabsheet-tabitem").nth(1).click();
    page.fill("#article-slug", sample.slug());
    page.fill("#article-seo-title", sample.seoTitle());
    page.fill("#article-seo-description", sample.seoDescription());
    page.locator("#article-seo-description").blur();
    page.locator("#editor-save").click();
    page.waitForSelector(".v-Notification.done");
    page.waitForSelector("#outcome-uploaded:not(.v-disabled)");
    perform(page, "uploaded", 6);
  }

  private void publish(Page page) {
    page.locator("#outcome-publish").click();
    page.locator("#confirm").click();
    page.waitForSelector("#outcome-publish", AdminWindow.gone());
  }

  private void share() {
    try (AdminWindow window = window("nurul")) {
      Page page = window.page();
      window.openApp("bagikan");
      page.locator("#shares-waiting .task-title").first().click();
      page.waitForSelector("#share-finish");
      window.shoot("steps-8-" + language);
      Locator skip = page.locator("[id^='channel-'][id$='-skip']");
      for (int left = skip.count(); left > 0; left--) {
        page.locator("[id^='channel-'][id$='-reason']").first().fill("tidak dipakai kantor");
        skip.first().click();
        page.waitForFunction(
            "left => document.querySelectorAll(\"[id^='channel-'][id$='-skip']\").length < left",
            left);
      }
      page.locator("#share-finish").click();
      page.waitForSelector("#share-finish", AdminWindow.gone());
    }
  }

  private static void perform(Page page, String outcome, int next) {
    page.locator("#outcome-" + outcome).click();
    page.waitForFunction(
        "next => /\\d+/.exec(document.querySelector('#article-step').innerText)[0] === next",
        Integer.toString(next));
  }

  private void at(String login, String article, Consumer<Page> act) {
    try (AdminWindow window = window(login)) {
      window.go("artikel/" + article);
      window.page().waitForSelector("#article-desk");
      act.accept(window.page());
    }
  }

  private AdminWindow window(String login) {
    AdminWindow window = AdminWindow.open(chromium, office, login, DESK);
    window.speak(language);
    return window;
  }
}
