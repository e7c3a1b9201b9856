package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import java.util.ArrayList;
import java.util.List;

/** AdminCentral in a browser of its own, in front of somebody who signed in by its page. */
final class AdminWindow implements AutoCloseable {
  private static final String ADMIN = "/.magnolia/admincentral";
  private static final int DESK_HEIGHT = 900;

  private final BrowserContext browser;
  private final Page page;
  private final List<String> failures = new ArrayList<>();

  private AdminWindow(BrowserContext browser) {
    this.browser = browser;
    this.page = browser.newPage();
    page.onPageError(failures::add);
  }

  /** Somebody of the office's people at a window of this width. */
  static AdminWindow open(Chromium chromium, RunningOffice office, String login, int width) {
    return open(chromium, office, login, office.password(), width);
  }

  /** Somebody with a password of their own. */
  static AdminWindow open(
      Chromium chromium, RunningOffice office, String login, String password, int width) {
    AdminWindow window = new AdminWindow(chromium.screen(office.base(), "id", width, DESK_HEIGHT));
    window.signIn(login, password);
    return window;
  }

  /** Signs in again, after the session ended. */
  void signIn(String login) {
    signIn(login, DemoAccounts.PASSWORD);
  }

  private void signIn(String login, String password) {
    page.navigate(ADMIN);
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("button.approve");
    awaitReady();
  }

  /** To wait until something is there no more. */
  static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  Page page() {
    return page;
  }

  /** Chooses the language of the screens, which the account remembers. */
  void speak(String language) {
    Locator choice = page.locator("#language-" + language);
    if (!choice.getAttribute("class").contains("v-disabled")) {
      choice.click();
      page.waitForSelector("html[lang='" + language + "']");
      awaitReady();
    }
  }

  /** Follows a deep link such as {@code artikel/<id>}. */
  void go(String place) {
    page.navigate(ADMIN + "#!" + place);
    page.reload();
    awaitReady();
  }

  /** Opens an app as a person does, on a small screen through the menu. */
  void openApp(String app) {
    Locator entry = page.locator("#app-" + app);
    if (!entry.isVisible()) {
      page.locator(".launcher-toggle").click();
    }
    entry.click();
    page.waitForFunction("app => location.hash.startsWith('#!' + app)", app);
    awaitReady();
  }

  /** Waits until the screen stands and no answer is under way. */
  void awaitReady() {
    page.waitForSelector(".launcher");
    page.waitForFunction(
        "() => { const clients = window.vaadin && window.vaadin.clients;"
            + " return clients && Object.values(clients).every(it => !it.isActive || !it.isActive()); }");
  }

  /** What was told last. */
  String notice() {
    return page.locator(".v-Notification").last().textContent();
  }

  /** Keeps a picture of the window, in which nothing may stand beyond its width. */
  void shoot(String name) {
    Chromium.shoot(page, name);
  }

  @Override
  public void close() {
    browser.close();
    assertThat(failures).as("scripts that failed in the window").isEmpty();
  }
}
