package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A light module on disk, anew for each test and at first without a fault. */
abstract class ModuleStory {
  static final Locale INDONESIAN = Locale.forLanguageTag("id");

  @TempDir Path modules;
  ModuleFolder module;

  @BeforeEach
  void a_module_without_a_fault() {
    module = new ModuleFolder(modules);
  }
}
