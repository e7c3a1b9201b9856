package id.go.bengkaliskab.pesona.embedded.form;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A bench for all tests of a class; each test finds only the sentences of faults on it. */
abstract class FormStory {
  @TempDir static Path folder;
  static FormBench bench;

  @BeforeAll
  static void openTheBench() {
    bench = new FormBench(folder);
  }

  @AfterAll
  static void closeTheBench() {
    bench.close();
  }

  @BeforeEach
  void sayOnlyFaults() {
    bench.texts.clear();
    bench.texts.put("form.required", "Harus diisi.");
    bench.texts.put("form.invalid", "Tidak benar.");
    bench.texts.put("form.fault", "{0}: {1}");
    bench.texts.put("form.entry.count", "Paling sedikit {0}.");
  }
}
