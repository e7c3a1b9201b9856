package id.go.bengkaliskab.pesona.stories.http;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** An office at work and a browser to visit it, for all tests of a class. */
abstract class BrowserStory {
  @TempDir static Path folder;
  static Chromium chromium;
  static RunningOffice office;
  static Walk walk;

  @BeforeAll
  static void openTheOffice() {
    chromium = Chromium.start();
    office = RunningOffice.start(folder.resolve("office"));
    walk = new Walk(office);
  }

  @AfterAll
  static void closeTheOffice() {
    if (office != null) {
      office.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }
}
