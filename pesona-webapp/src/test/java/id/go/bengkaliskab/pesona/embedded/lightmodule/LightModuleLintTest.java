package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.rendering.TemplateScripts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The light module that is shipped, held against the vocabulary as at every start. */
class LightModuleLintTest {
  private static final Path MODULES = Path.of(System.getProperty("pesona.lightModules"));

  @Test
  void the_light_module_has_no_fault() {
    LightModule module =
        LightModuleReader.read(
            MODULES, "pesona", new TemplateScripts(new LightModuleResources(MODULES)));

    assertThat(module.templates()).containsKeys("pesona:pages/home", "pesona:components/latest");
  }
}
