package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user's guide shows and names what there is. */
class GuidePageTest {
  private static final Path LIGHT_MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final Path PROJECT = LIGHT_MODULES.toAbsolutePath().getParent();
  private static final Path GUIDE = PROJECT.resolve("docs/panduan-pengguna.md");
  private static final Path README = PROJECT.resolve("README.md");
  private static final Path PICTURES = PROJECT.resolve("docs/panduan");
  private static final long LARGEST_PICTURE = 150_000;

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+]\\(([^)]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern LABEL = Pattern.compile("label: \\{id: '?([^,'}]+)'?,");

  @Test
  void every_picture_is_there_is_described_and_small() throws IOException {
    for (Path page : List.of(GUIDE, README)) {
      Matcher picture = PICTURE.matcher(text(page));
      int shown = 0;
      while (picture.find()) {
        Path file = page.resolveSibling(picture.group(2));
        assertThat(file).exists();
        assertThat(picture.group(1)).as(picture.group(2)).isNotBlank();
        assertThat(Files.size(file)).as(picture.group(2)).isLessThan(LARGEST_PICTURE);
        shown++;
      }
      assertThat(shown).as("pictures of %s", page.getFileName()).isPositive();
    }
  }

  @Test
  void every_picture_that_is_kept_is_shown() throws IOException {
    Set<String> shown = new HashSet<>();
    for (Path page : List.of(GUIDE, README)) {
      PICTURE
          .matcher(text(page))
          .results()
          .map(found -> Path.of(found.group(2)).getFileName().toString())
          .forEach(shown::add);
    }
    try (Stream<Path> kept = Files.list(PICTURES)) {
      assertThat(kept.map(it -> it.getFileName().toString())).isNotEmpty().isSubsetOf(shown);
    }
  }

  @Test
  void every_link_leads_to_a_page_or_a_heading() throws IOException {
    Set<String> anchors =
        HEADING
            .matcher(text(GUIDE))
            .results()
            .map(heading -> anchor(heading.group(1)))
            .collect(Collectors.toSet());
    List<String> links = LINK.matcher(text(GUIDE)).results().map(it -> it.group(1)).toList();
    assertThat(links).isNotEmpty();
    for (String link : links) {
      if (link.startsWith("#")) {
        assertThat(anchors).contains(link.substring(1));
      } else {
        assertThat(GUIDE.resolveSibling(link)).exists();
      }
    }
  }

  @Test
  void every_button_tab_and_app_that_it_names_is_on_the_screens() throws IOException {
    Set<String> said = saidOnScreens();
    List<String> named =
        BOLD.matcher(text(GUIDE))
            .results()
            .map(found -> found.group(1).replaceAll("\\s+", " "))
            .toList();
    assertThat(named).isNotEmpty();
    assertThat(named).allSatisfy(words -> assertIsSaid(words, said));
    assertThatThrownBy(() -> assertIsSaid("Tombol yang tidak ada", said))
        .isInstanceOf(AssertionError.class);
  }

  /** A caption may go on after the words: with a number, a name or the rest of its sentence. */
  private static void assertIsSaid(String words, Set<String> said) {
    assertThat(said)
        .as("what the screens say of \"%s\"", words)
        .anyMatch(
            it ->
                it.equals(words)
                    || Stream.of(" (", ":", ",", ".").anyMatch(end -> it.startsWith(words + end)));
  }

  private static Set<String> saidOnScreens() throws IOException {
    Set<String> said = new HashSet<>();
    try (Stream<Path> bundles = Files.list(LIGHT_MODULES.resolve("pesona/i18n"))) {
      bundles
          .filter(it -> it.toString().endsWith("_id.properties"))
          .forEach(it -> said.addAll(values(it)));
    }
    String procedure =
        Files.readString(LIGHT_MODULES.resolve("pesona/sop/pengelolaan-aplikasi-pesona.yaml"));
    LABEL.matcher(procedure).results().map(it -> it.group(1)).forEach(said::add);
    return said;
  }

  private static List<String> values(Path bundle) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.values().stream().map(Object::toString).toList();
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }

  /** The words of a page without what isn't shown yet. */
  private static String text(Path page) throws IOException {
    return COMMENT.matcher(Files.readString(page)).replaceAll("");
  }
}
