package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares a page with the one that was looked at and found good. After a wanted change run the
 * test with {@code -Dpesona.golden=write}, look at the difference, and commit it.
 */
final class Golden {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Whole pages; other folders hold a part of a page, and the frame around it stands in these. */
  private static final String WHOLE = "pages.";

  private static final Pattern FRAME =
      Pattern.compile("(?ms)^ *<(header|footer) class=\"site-\\1\">.*?</\\1>\n");

  private Golden() {}

  static void check(String name, String page) {
    Path file = FOLDER.resolve(name);
    String whole = withoutBlankLines(page);
    String lines = name.startsWith(WHOLE) ? whole : withoutFrame(whole);
    try {
      if ("write".equals(System.getProperty("pesona.golden"))) {
        Files.writeString(file, lines);
      }
      assertThat(lines).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page without head and foot, of which there must be one each. */
  private static String withoutFrame(String page) {
    assertThat(FRAME.matcher(page).results().map(part -> part.group(1)))
        .containsExactly("header", "footer");
    return FRAME.matcher(page).replaceAll("");
  }

  /** Blank lines are left by directives and mean nothing. */
  private static String withoutBlankLines(String page) {
    return page.lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
