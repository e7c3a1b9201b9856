package id.go.bengkaliskab.pesona.magnolia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Magnolia stays behind the adapter, and the adapter asks for nothing that a host hasn't. */
class MagnoliaFenceTest {
  private static final String ADAPTER = "id.go.bengkaliskab.pesona.magnolia..";

  private final JavaClasses module =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.go.bengkaliskab.pesona");

  @Test
  void only_the_adapter_knows_magnolia() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("info.magnolia..", "javax.inject..")
        .because("the module runs in two hosts")
        .check(module);
  }

  @Test
  void nothing_depends_on_the_adapter() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ADAPTER)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ADAPTER)
        .because("what only Magnolia has must come through the host port")
        .check(module);
  }

  @Test
  void names_of_magnolia_stand_only_where_magnolia_reads_them() throws IOException {
    for (Path part : List.of(Path.of("src/main"), Path.of("../pesona-webapp/src/main"))) {
      try (Stream<Path> files = Files.walk(part)) {
        assertThat(files.filter(Files::isRegularFile).filter(MagnoliaFenceTest::namesMagnolia))
            .map(Path::toString)
            .allSatisfy(
                file ->
                    assertThat(file)
                        .containsAnyOf(
                            "/pesona/magnolia/",
                            "/META-INF/magnolia/",
                            "/mgnl-bootstrap/",
                            "/mgnl-nodetypes/",
                            "/lightmodule/vocabulary.yaml"));
      }
    }
  }

  private static boolean namesMagnolia(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .contains("info.magnolia.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
