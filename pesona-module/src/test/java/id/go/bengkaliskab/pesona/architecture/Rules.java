package id.go.bengkaliskab.pesona.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The fixed directions of the code. Packages are matched by their end, so that fixtures match. */
final class Rules {
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
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.Year.now()",
          "java.lang.System.currentTimeMillis()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.util.Date.<init>()");

  static final ArchRule ONLY_THE_ADAPTER_KNOWS_MAGNOLIA =
      noClasses()
          .that()
          .resideOutsideOfPackage("..pesona.magnolia..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("info.magnolia..", "javax.inject..")
          .because("the module lives in two hosts");

  static final ArchRule NOBODY_KNOWS_THE_ADAPTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("..pesona.magnolia..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..pesona.magnolia..")
          .because("the adapter is put on from outside");

  static final ArchRule NOBODY_KNOWS_THE_EMBEDDED_HOST =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..pesona.embedded..", "org.apache.catalina..", "org.apache.jackrabbit.core..")
          .because("the module lives in two hosts");

  /** It may use all of the module; that the adapter is not among it is the rule above. */
  static final ArchRule ONLY_HOSTS_KNOW_THE_NEWSROOM =
      noClasses()
          .that()
          .resideOutsideOfPackages("..pesona.newsroom..", "..pesona.magnolia..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..pesona.newsroom..")
          .because("parts are given what they need, they don't fetch it from the wiring");

  static final ArchRule ONLY_THE_STORE_WRITES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..pesona.store..", "..pesona.magnolia.setup..")
          .should()
          .callMethodWhere(writesTheRepository())
          .because("no rule rests on Jackrabbit's own check; every write goes through the gate");

  static final ArchRule ONLY_THE_STORE_ASKS_THE_REPOSITORY =
      noClasses()
          .that()
          .resideOutsideOfPackages("..pesona.store..", "..pesona.magnolia..", "..pesona.host..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javax.jcr..")
          .because("queries and paths are built in one place");

  static final ArchRule TIME_IS_PASSED_IN =
      noClasses()
          .that()
          .resideOutsideOfPackage("..pesona.magnolia")
          .should()
          .callCodeUnitWhere(
              DescribedPredicate.describe(
                  "asks the system for the time",
                  (JavaCall<?> call) -> CLOCKS.contains(call.getTarget().getFullName())))
          .because("only the wiring takes the system's clock, and passes it in");

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager)")
          .because("the noun is hiding in it");

  static final ArchRule NO_CYCLES = slices().matching("..pesona.(*)..").should().beFreeOfCycles();

  private Rules() {}

  /** A package may use itself and the named packages of ours, no others. */
  static ArchRule mayUse(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Arrays.stream(others))
            .map(other -> "..pesona." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("..pesona." + name + "..")
        .should()
        .dependOnClassesThat(resideInAPackage("..pesona..").and(not(resideInAnyPackage(allowed))))
        .because(name + " may use of ours only " + Arrays.toString(others));
  }

  private static DescribedPredicate<JavaCall<?>> writesTheRepository() {
    return DescribedPredicate.describe(
        "writes the repository",
        call ->
            call.getTargetOwner().getPackageName().startsWith("javax.jcr")
                && WRITES.contains(call.getName()));
  }
}
