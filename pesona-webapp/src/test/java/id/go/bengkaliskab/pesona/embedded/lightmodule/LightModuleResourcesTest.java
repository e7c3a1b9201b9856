package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightModuleResourcesTest {
  @TempDir private Path folder;

  @Test
  void files_are_read_and_listed_by_resource_path() throws IOException {
    LightModuleResources resources = resources();

    assertThat(resources.read("/m/a.txt")).hasValue("a".getBytes(StandardCharsets.UTF_8));
    assertThat(resources.list("/m")).containsExactly("/m/a.txt", "/m/b/c.txt");
    assertThat(resources.list("/none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/m/../../secret.txt",
        "/m/./a.txt",
        "m/a.txt",
        "/m\\..\\..\\secret.txt",
        "/m/a.txt\0.css",
        "//etc/passwd",
        "/m",
        "/m/none.txt"
      })
  void no_path_leads_out_of_the_folder(String path) throws IOException {
    assertThat(resources().read(path)).isEmpty();
  }

  private LightModuleResources resources() throws IOException {
    Path modules = folder.resolve("modules");
    Files.createDirectories(modules.resolve("m/b"));
    Files.writeString(modules.resolve("m/a.txt"), "a");
    Files.writeString(modules.resolve("m/b/c.txt"), "c");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    return new LightModuleResources(modules);
  }
}
