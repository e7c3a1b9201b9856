package info.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever corrects a signature must find where it was taken from and how sure it is. */
class SignatureSourcesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TABLE = Path.of("src/test/resources/signatures.csv");
  private static final String UNSURE = "unsure";

  @Test
  void every_type_names_its_source_and_no_row_is_left_over() throws IOException {
    assertThat(rows()).extracting(Row::type).containsExactlyElementsOf(types());
  }

  @Test
  void what_only_public_projects_show_counts_as_unsure() throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.section().isEmpty())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.certainty()).as(row.type()).isEqualTo(UNSURE));
  }

  @Test
  void the_documentation_tells_which_types_are_unsure() throws IOException {
    String documentation = Files.readString(Path.of("../docs/magnolia.md"));

    assertThat(rows())
        .filteredOn(row -> row.certainty().equals(UNSURE))
        .allSatisfy(row -> assertThat(documentation).contains('`' + row.simpleName() + '`'));
  }

  @Test
  void the_collected_facts_name_each_type_in_its_section() throws IOException {
    Path facts = Path.of(System.getProperty("pesona.shared"), "magnolia-facts.md");
    assumeTrue(Files.isRegularFile(facts), () -> "not compared: there is no " + facts);
    String text = Files.readString(facts);

    assertThat(rows())
        .filteredOn(row -> !row.section().isEmpty())
        .allSatisfy(
            row ->
                assertThat(section(text, row.section()))
                    .as(row.type())
                    .containsPattern("\\b" + row.simpleName() + "\\b"));
  }

  private static String section(String facts, String number) {
    String heading = "(?m)^#{2,3} " + Pattern.quote(number) + "[. ]";
    String[] before = facts.split(heading, 2);
    assertThat(before).as("section " + number).hasSize(2);
    String level = number.contains(".") ? "(?m)^#{2,3} " : "(?m)^## ";
    return before[1].split(level, 2)[0];
  }

  private static List<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .map(file -> file.replace('/', '.').replaceFirst("\\.java$", ""))
          .sorted()
          .toList();
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).map(Row::of).toList();
  }

  private record Row(String type, String source, String certainty) {
    static Row of(String line) {
      String[] cells = line.split(",", -1);
      return new Row(cells[0], cells[1], cells[2]);
    }

    String simpleName() {
      return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Section of the collected facts; empty when they don't know the type. */
    String section() {
      return source.startsWith("facts ") ? source.substring("facts ".length()) : "";
    }
  }
}
