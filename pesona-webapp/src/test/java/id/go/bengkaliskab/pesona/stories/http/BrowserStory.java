package id.go.bengkaliskab.pesona.stories.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** An office at work and a browser to visit it, for all tests of a class. */
abstract class BrowserStory extends OfficeStory {
  static Chromium chromium;

  @BeforeAll
  static void openTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }
}
