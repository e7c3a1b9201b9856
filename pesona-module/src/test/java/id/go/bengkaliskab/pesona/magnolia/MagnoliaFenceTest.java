package id.go.bengkaliskab.pesona.magnolia;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Magnolia is named only where Magnolia reads it, and no more of it is written down than needed.
 */
class MagnoliaFenceTest {
  private static final String ADAPTER = "id.go.bengkaliskab.pesona.magnolia";
  private static final Path SIGNATURES = Path.of("../magnolia-api/src/main/java");
  private static final Path OURS = Path.of("src/main");
  private static final Path EMBEDDED = Path.of("../pesona-webapp/src/main");
  private static final Path LIGHT_MODULES = Path.of("../light-modules");

  @Test
  void names_of_magnolia_stand_only_where_magnolia_reads_them() throws IOException {
    assertThat(naming(OURS))
        .containsExactlyInAnyOrder(
            "java/id/go/bengkaliskab/pesona/magnolia",
            "resources/id/go/bengkaliskab/pesona/lightmodule/vocabulary.yaml");
    assertThat(naming(EMBEDDED)).isEmpty();
    assertThat(naming(LIGHT_MODULES))
        .containsExactlyInAnyOrder(
            "pesona/apps", "pesona/restEndpoints", "pesona/sites", "pesona/virtualUriMappings");
  }

  @Test
  void every_signature_is_needed_by_the_adapter() throws IOException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ADAPTER, "info.magnolia");

    assertThat(signatures())
        .hasSizeGreaterThan(30)
        .isSubsetOf(neededBy(classes.stream().filter(MagnoliaFenceTest::isOurs).toList()));
  }

  /** What the classes name, and what that names in turn. */
  private static Set<String> neededBy(List<JavaClass> classes) {
    Set<String> needed = new TreeSet<>();
    Deque<JavaClass> open = new ArrayDeque<>(classes);
    while (!open.isEmpty()) {
      for (Dependency dependency : open.remove().getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getName().startsWith("info.magnolia.") && needed.add(target.getName())) {
          open.add(target);
        }
      }
    }
    return needed;
  }

  private static boolean isOurs(JavaClass each) {
    return each.getPackageName().startsWith(ADAPTER);
  }

  private static Set<String> signatures() throws IOException {
    try (Stream<Path> files = Files.walk(SIGNATURES)) {
      return files
          .map(file -> SIGNATURES.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .map(file -> file.replace(".java", "").replace('/', '.'))
          .collect(toCollection(TreeSet::new));
    }
  }

  /** Files that name Magnolia; folders whose files are of one kind stand for them. */
  private static Set<String> naming(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(MagnoliaFenceTest::namesMagnolia)
          .map(file -> place(folder.relativize(file)))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String place(Path file) {
    String path = file.toString();
    String adapter = "java/" + ADAPTER.replace('.', '/');
    if (path.startsWith(adapter + '/')) {
      return adapter;
    }
    return path.endsWith(".yaml") && !path.endsWith("vocabulary.yaml")
        ? file.getParent().toString()
        : path;
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
