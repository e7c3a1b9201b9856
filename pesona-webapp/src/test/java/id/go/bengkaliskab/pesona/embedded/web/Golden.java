package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Compares a page with the one that was looked at and found good. After a wanted change run the
 * test with {@code -Dpesona.golden=write}, look at the difference, and commit it.
 */
final class Golden {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void check(String name, String page) {
    Path file = FOLDER.resolve(name);
    String lines = withoutBlankLines(page);
    try {
      if ("write".equals(System.getProperty("pesona.golden"))) {
        Files.writeString(file, lines);
      }
      assertThat(lines).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Blank lines are left by directives and mean nothing. */
  private static String withoutBlankLines(String page) {
    return page.lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
