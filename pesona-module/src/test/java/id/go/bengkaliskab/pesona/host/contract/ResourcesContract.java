package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

interface ResourcesContract extends Contract {
  /** The light modules that this build ships, which the host was started with. */
  Path LIGHT_MODULES = Path.of(System.getProperty("pesona.lightModules"));

  @Test
  default void a_file_is_read_to_the_byte() throws IOException {
    String procedure = "/pesona/sop/pengelolaan-aplikasi-pesona.yaml";

    assertThat(host().resources().read(procedure))
        .contains(Files.readAllBytes(LIGHT_MODULES.resolve(procedure.substring(1))));
  }

  @Test
  default void files_are_listed_at_any_depth_and_sorted() throws IOException {
    List<String> shipped;
    try (Stream<Path> files = Files.walk(LIGHT_MODULES.resolve("pesona/templates"))) {
      shipped =
          files
              .filter(Files::isRegularFile)
              .map(file -> "/" + LIGHT_MODULES.relativize(file))
              .sorted()
              .toList();
    }

    assertThat(shipped).anyMatch(path -> path.split("/").length > 4);
    assertThat(host().resources().list("/pesona/templates")).isEqualTo(shipped);
  }

  @Test
  default void what_is_not_there_is_empty() {
    assertThat(host().resources().read("/pesona/sop/tak-ada.yaml")).isEmpty();
    assertThat(host().resources().list("/pesona/tak-ada")).isEmpty();
  }

  @Test
  default void a_folder_is_no_file() {
    assertThat(host().resources().read("/pesona/sop")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/pesona/../../pom.xml",
        "/pesona/sop/../module.yaml",
        "/pesona/./module.yaml",
        "/pesona\\..\\..\\pom.xml",
        "/pesona/module.yaml\0.css",
        "//etc/passwd",
        "pesona/module.yaml",
        "../pom.xml",
        ""
      })
  default void no_path_leads_out_of_the_modules(String path) {
    assertThat(host().resources().read("/pesona/module.yaml")).isPresent();
    assertThat(host().resources().read(path)).isEmpty();
    assertThat(host().resources().list(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/..", "/pesona/..", "/pesona/../.."})
  default void no_folder_leads_out_of_the_modules(String folder) {
    assertThat(host().resources().list(folder)).isEmpty();
  }
}
