package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The build against Magnolia itself, which nobody here can run: at least every name in it is known.
 */
class MagnoliaProfileTest {
  private static final Path ROOT = Path.of("..");
  private static final Set<String> NOT_OURS = Set.of("target", ".git", "data");
  private static final Pattern HOST =
      Pattern.compile("(nexus|maven)[a-z.]*\\.(magnolia-cms|vaadin)\\.com");
  private static final Pattern ENTERPRISE =
      Pattern.compile("<id>(magnolia\\.nexus\\.enterprise)</id>");

  private final List<Pom> poms =
      List.of(
          new Pom(ROOT.resolve("pom.xml")),
          new Pom(ROOT.resolve("pesona-module/pom.xml")),
          new Pom(ROOT.resolve("pesona-webapp/pom.xml")),
          new Pom(ROOT.resolve("pesona-webapp/magnolia/pom.xml")));

  @Test
  void every_coordinate_of_the_profile_stands_in_the_table_and_the_other_way_round()
      throws IOException {
    Set<String> used = new TreeSet<>();
    for (Pom pom : poms) {
      used.addAll(pom.inProfile("repository/id"));
      used.addAll(pom.inProfile("magnolia.version"));
      used.addAll(pom.inProfile("dependency"));
      used.removeIf(name -> name.startsWith("${") || name.startsWith("id.go.bengkaliskab"));
    }
    String parent = Files.readString(ROOT.resolve("pom.xml"));
    ENTERPRISE.matcher(parent).results().forEach(match -> used.add(match.group(1)));
    Pattern.compile("-Dmagnolia\\.version=([\\d.]+\\d)")
        .matcher(parent)
        .results()
        .forEach(match -> used.add(match.group(1)));

    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(rows().stream().map(Row::coordinate).toList());
  }

  @Test
  void one_version_of_magnolia_is_meant_everywhere() {
    assertThat(poms.stream().flatMap(pom -> pom.inProfile("magnolia.version").stream()))
        .hasSize(2)
        .containsOnly("6.3.21");
  }

  @Test
  void nothing_of_magnolia_is_in_the_default_build() {
    for (Pom pom : poms) {
      assertThat(pom.outsideProfile("repository/url")).as(pom.toString()).isEmpty();
      assertThat(pom.outsideProfile("module"))
          .as(pom.toString())
          .doesNotContain("pesona-webapp/magnolia");
      assertThat(pom.outsideProfile("dependency"))
          .as(pom.toString())
          .noneMatch(coordinate -> coordinate.startsWith("info.magnolia"));
    }
  }

  @Test
  void its_hosts_are_named_by_the_profile_only() throws IOException {
    Set<String> naming = new TreeSet<>();
    for (Path file : ourFiles()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (HOST.matcher(text).find()) {
        naming.add(ROOT.relativize(file).toString());
      }
    }

    assertThat(naming).containsExactly("pesona-webapp/magnolia/pom.xml", "pom.xml");
    assertThat(poms.stream().flatMap(pom -> pom.inProfile("repository/url").stream())).hasSize(4);
  }

  @Test
  void the_collected_facts_name_each_coordinate_in_its_section() throws IOException {
    Path facts = Path.of(System.getProperty("pesona.shared"), "magnolia-facts.md");
    assumeTrue(Files.isRegularFile(facts), () -> "not compared: there is no " + facts);
    String text = Files.readString(facts);

    for (Row row : rows()) {
      String[] found = text.split("(?m)^### " + Pattern.quote(row.section()) + " ", 2);
      assertThat(found).as(row.section()).hasSize(2);
      assertThat(found[1].split("(?m)^#{2,3} ", 2)[0].lines())
          .as(row.coordinate())
          .anyMatch(row::isNamedBy);
    }
    for (String url : urls()) {
      assertThat(text).contains("<url>" + url + "</url>");
    }
  }

  private Collection<String> urls() {
    return poms.stream()
        .flatMap(pom -> pom.inProfile("repository/url").stream())
        .collect(Collectors.toSet());
  }

  private static List<Path> ourFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in =
        MagnoliaProfileTest.class.getResourceAsStream("/magnolia/coordinates.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Row::of)
          .toList();
    }
  }

  private record Row(String coordinate, String section) {
    static Row of(String line) {
      String[] cells = line.split(",", -1);
      return new Row(cells[1], cells[2]);
    }

    /** A line of the facts names the group once and then artefacts of it. */
    boolean isNamedBy(String line) {
      String[] parts = coordinate.split(":");
      return line.contains(parts[0]) && line.matches(".*\\b" + parts[parts.length - 1] + "\\b.*");
    }
  }
}
