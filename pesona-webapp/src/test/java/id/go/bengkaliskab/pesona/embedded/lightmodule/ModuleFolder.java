package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.rendering.TemplateScripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A light module {@code m} on disk, at first without a fault. */
final class ModuleFolder {
  private final Path modules;

  ModuleFolder(Path modules) {
    this.modules = modules;
    write("module.yaml", "version: 1.0");
    writePage("home", "title: Home");
    write("templates/pages/home.ftl", "<p>${content.title}</p>");
    write("i18n/m-messages_id.properties", "a=Sunting", "b=Jum''at {0}", "Home=Beranda");
    write("i18n/m-messages_en.properties", "a=Edit", "b=Friday {0}", "Home=Home");
  }

  /** The folder of all modules. */
  Path modules() {
    return modules;
  }

  /** Reads it as a start does. */
  LightModule read() {
    return LightModuleReader.read(
        modules, "m", new TemplateScripts(new LightModuleResources(modules)));
  }

  /** What is wrong with it; nothing when it is read. */
  List<LightModuleFault> faults() {
    InvalidLightModule invalid = catchThrowableOfType(InvalidLightModule.class, this::read);
    return invalid == null ? List.of() : invalid.faults();
  }

  void assertFault(String file, int line, String message) {
    assertThat(faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.message(Locale.ENGLISH)).contains(message);
            });
  }

  /** Writes a file of the module anew. */
  void write(String file, String... lines) {
    try {
      Path path = modules.resolve("m").resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, List.of(lines), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the definition of a page that the script of the first one shows. */
  void writePage(String name, String... lines) {
    List<String> page = new ArrayList<>(List.of(lines));
    page.add("renderType: freemarker");
    page.add("templateScript: /m/templates/pages/home.ftl");
    write("templates/pages/" + name + ".yaml", page.toArray(String[]::new));
  }

  /** Adds lines to a file of the module. */
  void append(String file, String... lines) {
    try {
      Files.write(
          modules.resolve("m").resolve(file),
          List.of(lines),
          StandardCharsets.UTF_8,
          java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
