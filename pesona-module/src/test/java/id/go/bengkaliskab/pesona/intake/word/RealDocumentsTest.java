package id.go.bengkaliskab.pesona.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Word files that others made, each with its trouble. */
class RealDocumentsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "docx");

  @BeforeAll
  static void folderIsHere() {
    assumeTrue(
        Files.isDirectory(FOLDER), () -> "the collection of documents is not here: " + FOLDER);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "real-documents.csv", numLinesToSkip = 1, delimiter = ';')
  void a_document_is_read_as_its_authors_see_it(
      String file, String title, int pictures, int headings, int tables, int items, int links)
      throws IOException {
    WordDocument document = read(file);
    String html = document.html();

    assertThat(document.title()).isEqualTo(title == null ? "" : title);
    assertThat(document.pictures()).hasSize(pictures);
    assertThat(count("<h[234]>", html)).as("headings").isEqualTo(headings);
    assertThat(count("<table>", html)).as("tables").isEqualTo(tables);
    assertThat(count("<li>", html)).as("list items").isEqualTo(items);
    assertThat(count("<a ", html)).as("links").isEqualTo(links);
    assertThat(html).doesNotContain("<img");
    assertThat(RichText.clean(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({
    "SampleDoc.doc, refusal.word.old-format",
    "SimpleMacro.docm, refusal.word.macros",
    "bug53475-password-is-pass.docx, refusal.word.encrypted",
    "truncated62886.docx, refusal.word.damaged",
    "ExternalEntityInText.docx, refusal.word.doctype"
  })
  void a_document_that_is_not_taken_is_refused_with_its_own_sentence(String file, String key) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(file));

    assertThat(refused.first().key()).isEqualTo(key);
    assertThat(refused.first().arguments()).startsWith(file);
  }

  @ParameterizedTest
  @CsvSource({
    "comments.docx, word.comments, 2",
    "delins.docx, word.deletions, 4",
    "delins.docx, word.insertions, 32",
    "footnotes.docx, word.notes, 2",
    "Mars.docx, word.notes, 1",
    "Mars.docx, word.headings.numbers, 5",
    "5DayTourPlanTemplate.docx, word.tables.empty, 5",
    "text-box.docx, word.text-boxes, 1",
    "sample-docx.docx, word.deletions, 1",
    "having-images.docx, word.margins, 1",
    "links.docx, word.links.internal, 2",
  })
  void the_report_counts_what_did_not_come_along(String file, String key, int count)
      throws IOException {
    assertThat(read(file).report().findings()).contains(Finding.of(key, count));
  }

  @Test
  void words_of_comments_and_deletions_stay_in_word() throws IOException {
    assertThat(everythingIn(read("comments.docx"))).isEqualTo("Ouch.");
    assertThat(everythingIn(read("sample-docx.docx")))
        .contains("An insertion")
        .doesNotContain("A deletion");
  }

  @Test
  void numbers_of_lists_are_those_that_word_shows() throws IOException {
    assertThat(read("ComplexNumberedLists.docx").html())
        .isEqualTo(
            "<ol><li>Entry #1</li><li>Entry #2, with children"
                + "<ol type=\"a\"><li>2-a</li><li>2-b</li><li>2-c</li></ol></li>"
                + "<li>Entry #3</li><li>Entry #4</li></ol>"
                + "<ol><li>Restarted to 1 from 5</li><li>Restarted @ 2</li>"
                + "<li>Restarted @ 3</li></ol>"
                + "<ol start=\"10\"><li>Jump to new list at 10</li><li>Now 11</li></ol>"
                + "<p>Normal text here</p>"
                + "<ol start=\"12\"><li>Carrying on @ 12</li><li>Carrying on @ 13</li></ol>"
                + "<p>All done!</p>");
    assertThat(read("sample-docx.docx").html())
        .contains(
            "<ul><li>Level 1<ul><li>Level 2</li></ul></li></ul>",
            "<ol><li>Level 1<ol type=\"a\"><li>Level 2"
                + "<ol type=\"i\"><li>Level 3</li></ol></li></ol></li></ol>");
  }

  @Test
  void merged_cells_of_a_table_stay_merged() throws IOException {
    assertThat(read("sample-docx.docx").html())
        .contains("<td rowspan=\"2\">Vertical merge</td>")
        .contains("<td colspan=\"2\">Horizontal merge</td>");
  }

  @Test
  void a_footnote_is_marked_where_it_belongs() throws IOException {
    WordDocument mars = read("Mars.docx");
    assertThat(mars.html())
        .contains("in the Solar System<sup><a href=\"#catatan-1\">[1]</a></sup>. It is");
    assertThat(mars.notes())
        .isEqualTo("<ol><li id=\"catatan-1\">Only Mercury is smaller.</li></ol>");
    assertThat(read("footnotes.docx").notes())
        .isEqualTo(
            "<ol><li id=\"catatan-1\">A tachyon walks into a bar.</li>"
                + "<li id=\"catatan-2\">Fin.</li></ol>");
  }

  @Test
  void metafiles_are_named_instead_of_shown_broken() throws IOException {
    assertThat(read("VariousPictures.docx").report().findings())
        .contains(
            Finding.of("word.pictures.unsupported", 1, "WMF"),
            Finding.of("word.pictures.unsupported", 3, "EMF"),
            Finding.of("word.pictures.unsupported", 4, "EMF"));
  }

  @Test
  void a_caption_goes_with_its_picture() throws IOException {
    assertThat(read("Mars.docx").pictures().get(0).caption())
        .isEqualTo("Figure 1 A panorama view from the Mars rover Spirit");
  }

  @Test
  void every_document_of_the_collection_is_tried() throws IOException {
    String sources =
        Files.readString(Path.of("src/test/java", getClass().getName().replace('.', '/') + ".java"))
            + Files.readString(
                Path.of("src/test/resources", getClass().getPackageName().replace('.', '/'))
                    .resolve("real-documents.csv"));
    List<String> files =
        Files.readAllLines(FOLDER.resolve("MANIFEST.tsv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();

    assertThat(files).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(sources).contains(file));
  }

  private static String everythingIn(WordDocument document) {
    return document.title() + document.lead() + RichText.plain(document.html() + document.notes());
  }

  private static WordDocument read(String file) throws IOException {
    return new WordReader().read(file, Files.readAllBytes(FOLDER.resolve(file)));
  }

  private static long count(String regex, String html) {
    return Pattern.compile(regex).matcher(html).results().count();
  }
}
