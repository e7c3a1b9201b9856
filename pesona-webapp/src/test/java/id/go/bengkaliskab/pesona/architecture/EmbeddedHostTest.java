package id.go.bengkaliskab.pesona.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedHostTest {
  private static final Set<String> WRITES =
      Set.of(
          "addNode",
          "setProperty",
          "setPrimaryType",
          "addMixin",
          "remove",
          "removeItem",
          "move",
          "orderBefore",
          "importXML",
          "save");
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.lang.System.currentTimeMillis()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.util.Date.<init>()");

  private static final JavaClasses HOST =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.go.bengkaliskab.pesona.embedded");
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("fixture.pesona.embedded");

  static Stream<ArchRule> rules() {
    return Stream.of(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "..embedded.jackrabbit..", "..embedded.security..", "..embedded.publishing..")
            .should()
            .callMethodWhere(
                calls(
                    "writes the repository",
                    call ->
                        call.getTargetOwner().getPackageName().startsWith("javax.jcr")
                            && WRITES.contains(call.getName())))
            .because("content is written by the module, through its gate"),
        noClasses()
            .that()
            .resideOutsideOfPackage("..embedded.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.catalina..")
            .because("the container can be changed behind one small package"),
        noClasses()
            .that()
            .resideOutsideOfPackage("..embedded.jackrabbit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jackrabbit.core..")
            .because("all else stands on JCR"),
        noClasses()
            .that()
            .resideOutsideOfPackages("..pesona.embedded", "..pesona.embedded.cli..")
            .should()
            .callCodeUnitWhere(
                calls(
                    "asks the system for the time",
                    call -> CLOCKS.contains(call.getTarget().getFullName())))
            .because("only the wiring takes the system's clock, and passes it in"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_host_keeps_the_rule(ArchRule rule) {
    rule.check(HOST);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_notices_who_breaks_it(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(BROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("RendersAndWrites");
  }

  @Test
  void the_host_is_looked_at() {
    assertThat(HOST).hasSizeGreaterThan(80);
  }

  private static DescribedPredicate<JavaCall<?>> calls(String what, Predicate<JavaCall<?>> which) {
    return DescribedPredicate.describe(what, which);
  }
}
