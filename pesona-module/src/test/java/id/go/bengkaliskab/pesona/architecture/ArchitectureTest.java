package id.go.bengkaliskab.pesona.architecture;

import static id.go.bengkaliskab.pesona.architecture.Rules.mayUse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.go.bengkaliskab.pesona");
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("fixture.pesona");

  /** Every rule beside the class of the fixtures that breaks it. */
  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(mayUse("procedure"), "KnowsPeople"),
        Arguments.of(mayUse("store", "host"), "KnowsArticles"),
        Arguments.of(mayUse("article", "store", "refusal"), "KnowsTheWorkflow"),
        Arguments.of(Rules.ONLY_THE_ADAPTER_KNOWS_MAGNOLIA, "KnowsMagnolia"),
        Arguments.of(Rules.NOBODY_KNOWS_THE_ADAPTER, "KnowsTheAdapter"),
        Arguments.of(Rules.NOBODY_KNOWS_THE_EMBEDDED_HOST, "KnowsTheHost"),
        Arguments.of(Rules.ONLY_HOSTS_KNOW_THE_NEWSROOM, "KnowsTheNewsroom"),
        Arguments.of(Rules.ONLY_THE_STORE_WRITES, "WritesPastTheGate"),
        Arguments.of(Rules.ONLY_THE_STORE_ASKS_THE_REPOSITORY, "KnowsTheRepository"),
        Arguments.of(Rules.TIME_IS_PASSED_IN, "Asks"),
        Arguments.of(Rules.NAMES_SAY_SOMETHING, "TextUtils"),
        Arguments.of(Rules.NO_CYCLES, "First"));
  }

  /** Packages whose rule differs from those above in nothing but names. */
  static Stream<ArchRule> directions() {
    return Stream.of(
        mayUse("host"),
        mayUse("http"),
        mayUse("page", "article", "procedure", "store", "host", "refusal"),
        mayUse("refusal", "host", "procedure"),
        mayUse("record", "article", "store", "refusal"),
        mayUse("outbox", "store", "refusal"),
        mayUse("inbox", "record", "article", "store", "refusal"),
        mayUse(
            "workflow",
            "record",
            "outbox",
            "inbox",
            "article",
            "procedure",
            "store",
            "host",
            "refusal"),
        mayUse("history", "workflow", "record", "article", "procedure", "store", "host", "refusal"),
        mayUse("catalogue", "workflow", "article", "procedure", "store", "host", "refusal"),
        mayUse(
            "agenda",
            "workflow",
            "record",
            "inbox",
            "article",
            "procedure",
            "store",
            "host",
            "refusal"),
        mayUse(
            "board",
            "notice",
            "outbox",
            "workflow",
            "record",
            "inbox",
            "article",
            "procedure",
            "store",
            "host",
            "refusal"),
        mayUse(
            "phone",
            "page",
            "notice",
            "board",
            "agenda",
            "workflow",
            "record",
            "article",
            "procedure",
            "store",
            "host",
            "refusal"),
        mayUse("paper"),
        mayUse(
            "sheet",
            "paper",
            "page",
            "notice",
            "workflow",
            "procedure",
            "store",
            "host",
            "refusal"),
        mayUse("media", "store", "host", "http", "refusal"),
        mayUse("upload", "rest", "host", "refusal"),
        mayUse("intake", "article", "media", "refusal"),
        mayUse(
            "gallery",
            "media",
            "workflow",
            "record",
            "article",
            "procedure",
            "store",
            "host",
            "refusal"),
        mayUse("site", "procedure", "store", "host", "http", "refusal"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_code_keeps_the_rule(ArchRule rule, String breaker) {
    rule.check(OURS);
  }

  @ParameterizedTest
  @MethodSource("directions")
  void the_code_keeps_the_direction(ArchRule rule) {
    rule.check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_notices_who_breaks_it(ArchRule rule, String breaker) {
    assertThatThrownBy(() -> rule.check(BROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(breaker);
  }

  @Test
  void the_code_is_looked_at() {
    assertThat(OURS).hasSizeGreaterThan(200);
    assertThat(BROKEN).hasSizeGreaterThan(9);
  }
}
