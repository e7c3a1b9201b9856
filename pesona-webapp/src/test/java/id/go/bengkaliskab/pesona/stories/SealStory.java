package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.seal.DailySeal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office whose days are sealed, anew for each test. */
abstract class SealStory {
  @TempDir Path folder;
  SealedOffice sealed;
  Office office;
  KeyFile keys;
  DailySeal task;

  @BeforeEach
  void openTheOffice() {
    sealed = new SealedOffice(folder);
    office = sealed.office();
    keys = sealed.keys();
    task = sealed.task();
  }

  @AfterEach
  void closeTheOffice() {
    sealed.close();
  }

  /** Seals the Monday, of which nothing has been changed yet. */
  void seal() {
    office.clock().set(SealedOffice.AFTER_CLOSING);
    task.run();
    assertThat(sealed.verify().green()).isTrue();
  }
}
