package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.rendering.LoadedModule;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The light module that is shipped, held against the vocabulary as at every start. */
class LightModuleLintTest {
  private static final Path MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final Pattern SUB_APP = Pattern.compile("subAppClass: (\\S+)");

  @Test
  void the_light_module_has_no_fault() {
    assertThat(LoadedModule.read(MODULES, "pesona").module().templates())
        .containsKeys("pesona:pages/home", "pesona:components/latest");
  }

  static Stream<String> apps() {
    return new LightModuleResources(MODULES).list("/pesona/apps").stream();
  }

  /** The embedded host opens the screen by the app's name, Magnolia by its sub app. */
  @ParameterizedTest
  @MethodSource("apps")
  void the_sub_app_of_an_app_opens_the_screen_of_the_same_name(String app) throws IOException {
    String name = app.replaceFirst(".*/pesona-", "").replaceFirst("\\.yaml$", "");
    String subApp =
        SUB_APP
            .matcher(text(new LightModuleResources(MODULES), app))
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow()
            .substring("subAppClass: ".length());

    assertThat(constantsOf(subApp)).contains(name);
  }

  private static String constantsOf(String className) throws IOException {
    try (InputStream file =
        LightModuleLintTest.class.getResourceAsStream(
            '/' + className.replace('.', '/') + ".class")) {
      return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static String text(Resources resources, String path) {
    return new String(resources.read(path).orElseThrow(), StandardCharsets.UTF_8);
  }
}
