package id.go.bengkaliskab.pesona.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks into what was packaged: the program with its libraries, and the module's jar. */
class ShippedFilesIT {
  private static final Path APP = Path.of("target/app");
  private static final Path MODULE = Path.of("../pesona-module/target");
  private static final Path LIGHT_MODULES = Path.of("../light-modules");
  private static final Path SIGNATURES = Path.of("../magnolia-api/target");

  @Test
  void no_shipped_jar_holds_a_class_of_magnolia() throws IOException {
    List<Path> shipped =
        Stream.of(jars(APP), jars(APP.resolve("lib")), jars(MODULE)).flatMap(List::stream).toList();

    assertThat(shipped).hasSizeGreaterThan(50);
    for (Path jar : shipped) {
      assertThat(classesOfMagnolia(jar)).as(jar.toString()).isEmpty();
    }
  }

  @Test
  void neither_the_libraries_nor_the_manifest_name_the_signatures() throws IOException {
    assertThat(jars(APP.resolve("lib")))
        .extracting(jar -> jar.getFileName().toString())
        .anyMatch(name -> name.startsWith("pesona-module-"))
        .noneMatch(name -> name.contains("magnolia"));
    try (JarFile program = new JarFile(APP.resolve("pesona-webapp.jar").toFile())) {
      assertThat(program.getManifest().getMainAttributes().getValue("Class-Path"))
          .contains("lib/pesona-module-")
          .doesNotContain("magnolia");
    }
  }

  @Test
  void the_module_brings_what_magnolia_looks_for() throws IOException {
    assertThat(entries(moduleJar()))
        .contains(
            "META-INF/magnolia/pesona.xml",
            "mgnl-nodetypes/pesona-nodetypes.xml",
            "mgnl-bootstrap/pesona/userroles.pesona-kasi.yaml",
            "mgnl-bootstrap/pesona/usergroups.pesona-kasi.yaml",
            "id/go/bengkaliskab/pesona/magnolia/MagnoliaHost.class");
  }

  @Test
  void the_module_carries_the_light_module_but_is_no_second_one() throws IOException {
    try (JarFile jar = new JarFile(moduleJar().toFile());
        Stream<Path> files = Files.walk(LIGHT_MODULES.resolve("pesona"))) {
      List<Path> shipped =
          files.filter(Files::isRegularFile).filter(file -> !file.endsWith("module.yaml")).toList();
      assertThat(shipped).isNotEmpty();
      for (Path file : shipped) {
        JarEntry entry = jar.getJarEntry(LIGHT_MODULES.relativize(file).toString());
        assertThat(entry).as(file.toString()).isNotNull();
        try (InputStream carried = jar.getInputStream(entry)) {
          assertThat(carried).hasBinaryContent(Files.readAllBytes(file));
        }
      }
      assertThat(jar.getJarEntry("pesona/module.yaml")).isNull();
    }
  }

  @Test
  void beside_the_module_lie_the_libraries_that_magnolia_does_not_bring() throws IOException {
    List<String> libraries =
        jars(MODULE.resolve("magnolia-lib")).stream()
            .map(jar -> jar.getFileName().toString())
            .toList();

    assertThat(libraries)
        .anyMatch(name -> name.startsWith("mammoth-"))
        .anyMatch(name -> name.startsWith("owasp-java-html-sanitizer-"))
        .anyMatch(name -> name.startsWith("commons-email-"))
        .anyMatch(name -> name.startsWith("openhtmltopdf-pdfbox-"))
        .noneMatch(name -> name.matches("(jcr|jackrabbit|slf4j|freemarker|snakeyaml|jackson)-.*"))
        .noneMatch(name -> name.matches("(vaadin|magnolia|javax|jakarta|servlet|mockito)[.-].*"));
  }

  @Test
  void the_search_finds_them_where_they_are() throws IOException {
    assertThat(jars(SIGNATURES))
        .isNotEmpty()
        .allSatisfy(jar -> assertThat(classesOfMagnolia(jar)).isNotEmpty());
  }

  private static Path moduleJar() throws IOException {
    return jars(MODULE).stream()
        .filter(jar -> !jar.toString().endsWith("-tests.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  private static List<String> classesOfMagnolia(Path jar) throws IOException {
    return entries(jar).stream().filter(name -> name.startsWith("info/magnolia/")).toList();
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).toList();
    }
  }
}
