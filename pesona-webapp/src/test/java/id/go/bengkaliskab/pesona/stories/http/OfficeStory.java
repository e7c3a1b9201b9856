package id.go.bengkaliskab.pesona.stories.http;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An office at work, for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OfficeStory {
  @TempDir static Path folder;
  static RunningOffice office;
  static Walk walk;

  @BeforeAll
  void openTheOffice() throws IOException {
    office = open(data());
    walk = new Walk(office);
  }

  /** Starts the office; a class whose office is not the usual one says so here. */
  RunningOffice open(Path data) throws IOException {
    return RunningOffice.start(data);
  }

  /** Where the office keeps its data. */
  static Path data() {
    return folder.resolve("office");
  }

  @AfterAll
  static void closeTheOffice() {
    if (office != null) {
      office.close();
      office = null;
    }
  }
}
