package id.go.bengkaliskab.pesona.magnolia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
