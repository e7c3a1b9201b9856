package id.go.bengkaliskab.pesona.intake.word;

import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.item;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.level;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.num;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.picture;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.restart;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.run;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
  private static final String DEFINITIONS =
      scheme(1, "decimal", "lowerLetter", "bullet", "upperRoman")
          + scheme(2, "bullet", "decimal", "bullet", "decimal", "bullet", "decimal", "bullet")
          + "<w:abstractNum w:abstractNumId=\"3\">"
          + level(0, "decimal", "Bab %1")
          + level(1, "decimal", "%1.%2")
          + level(2, "none", "")
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"0\"/>"
          + "<w:numFmt w:val=\"ordinalText\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
          + num(1, 1)
          + num(2, 2)
          + num(3, 3)
          + num(4, 4)
          + num(5, 1, restart(0, 1))
          + num(6, 1)
          + num(7, 1, restart(0, 5));

  @Test
  void an_ordered_list_within_a_bulleted_one_and_deeper_keeps_its_nesting() {
    assertHtml(
        document()
            .item(2, 0, "a")
            .item(2, 1, "b")
            .item(2, 1, "c")
            .item(2, 2, "d")
            .item(2, 3, "e")
            .item(2, 4, "f")
            .item(2, 5, "g")
            .item(2, 6, "h")
            .item(2, 0, "i"),
        "<ul><li>a<ol><li>b</li><li>c<ul><li>d<ol><li>e<ul><li>f<ol><li>g<ul><li>h</li></ul></li>"
            + "</ol></li></ul></li></ol></li></ul></li></ol></li><li>i</li></ul>");
  }

  @Test
  void a_list_goes_on_after_a_paragraph_where_word_goes_on() {
    assertHtml(
        document()
            .item(1, 0, "a")
            .item(1, 0, "b")
            .paragraph("sela")
            .item(1, 0, "c")
            .item(1, 1, "d"),
        "<ol><li>a</li><li>b</li></ol><p>sela</p>"
            + "<ol start=\"3\"><li>c<ol type=\"a\"><li>d</li></ol></li></ol>");
  }

  @Test
  void another_numbering_of_the_same_scheme_goes_on_unless_it_begins_anew() {
    assertHtml(
        document().item(1, 0, "a").item(6, 0, "b").item(5, 0, "c").item(5, 0, "d").item(7, 0, "e"),
        "<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>"
            + "<ol start=\"5\"><li>e</li></ol>");
  }

  @Test
  void a_deeper_level_begins_anew_under_each_item() {
    assertHtml(
        document().item(1, 0, "a").item(1, 1, "b").item(1, 1, "c").item(1, 0, "d").item(1, 1, "e"),
        "<ol><li>a<ol type=\"a\"><li>b</li><li>c</li></ol></li>"
            + "<li>d<ol type=\"a\"><li>e</li></ol></li></ol>");
  }

  @Test
  void a_level_that_never_restarts_counts_through() {
    String through =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "decimal", "%1")
            + level(1, "decimal", "%2").replace("</w:lvl>", "<w:lvlRestart w:val=\"0\"/></w:lvl>")
            + "</w:abstractNum>";
    assertHtml(
        new DocxBuilder()
            .styled("Title", "T")
            .numbering(through + num(1, 1))
            .item(1, 0, "a")
            .item(1, 1, "b")
            .item(1, 0, "c")
            .item(1, 1, "d"),
        "<ol><li>a<ol><li>b</li></ol></li><li>c<ol start=\"2\"><li>d</li></ol></li></ol>");
  }

  @Test
  void empty_paragraphs_do_not_tear_a_list_apart_and_pictures_interrupt_it() {
    WordDocument document =
        read(
            document()
                .image("p", "media/a.png", Images.png())
                .item(1, 0, "a")
                .raw("<w:p/>")
                .item(1, 0, "b")
                .raw("<w:p>" + picture("p", "") + "</w:p>")
                .item(1, 0, "c"));

    assertThat(document.parts().get(0)).isEqualTo(new Part.Words("<ol><li>a</li><li>b</li></ol>"));
    assertThat(document.parts().get(2))
        .isEqualTo(new Part.Words("<ol start=\"3\"><li>c</li></ol>"));
  }

  @Test
  void a_style_can_number_too() {
    assertHtml(
        document().styled("Butir", "a").styled("Butir2", "b"),
        "<ol start=\"5\"><li>a</li><li>b</li></ol>");
  }

  @Test
  void a_paragraph_taken_out_of_the_numbering_of_its_style_is_a_paragraph() {
    String out =
        "<w:p><w:pPr><w:pStyle w:val=\"Butir\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>";
    assertHtml(document().raw(out + run("a") + "</w:p>"), "<p>a</p>");
  }

  @Test
  void a_list_that_begins_on_a_deeper_level_loses_no_item() {
    assertHtml(
        document().item(1, 1, "a").item(1, 0, "b"),
        "<ol type=\"a\"><li>a</li></ol><ol><li>b</li></ol>");
  }

  @Test
  void lists_stand_in_cells_and_formatting_in_items() {
    assertHtml(
        document()
            .raw(
                DocxBuilder.table(
                    DocxBuilder.row(
                        DocxBuilder.cell(
                            "",
                            item(2, 0, DocxBuilder.bold("a")) + item(2, 1, run("b")) + "<w:p/>"),
                        DocxBuilder.cell("c")))),
        "<table><tbody><tr><td><ul><li><strong>a</strong><ol><li>b</li></ol></li></ul></td>"
            + "<td>c</td></tr></tbody></table>");
  }

  @ParameterizedTest
  @CsvSource({"3, 1, <ol><li>a</li></ol>", "4, 0, <ol start=\"0\"><li>a</li></ol>"})
  void numbers_that_pages_do_not_have_are_reported(int numbering, int level, String html) {
    WordDocument document = read(document().item(numbering, level, "a"));

    assertThat(document.html()).isEqualTo(html);
    assertThat(document.report().findings()).containsExactly(Finding.of("word.lists.labels", 1));
  }

  @Test
  void a_paragraph_numbered_by_nothing_is_a_paragraph() {
    assertHtml(document().item(3, 2, "a").item(9, 0, "b"), "<p>a</p><p>b</p>");
  }

  @Test
  void a_numbered_heading_stays_one_and_its_number_is_reported() {
    String heading =
        item(3, 0, run("Rute")).replace("<w:pPr>", "<w:pPr><w:pStyle w:val=\"Heading2\"/>");
    WordDocument document = read(document().raw(heading));

    assertThat(document.html()).isEqualTo("<h2>Rute</h2>");
    assertThat(document.report().findings())
        .containsExactly(Finding.of("word.headings.numbers", 1));
  }

  @Test
  void bookmarks_of_the_document_are_never_taken_for_items() {
    String bookmark = "<w:bookmarkStart w:id=\"9\" w:name=\"butir-0\"/>";
    assertHtml(document().raw("<w:p>" + bookmark + run("a") + "</w:p>"), "<p>a</p>");
  }

  @Property(tries = 200)
  void any_sequence_of_levels_keeps_every_item_in_its_order(
      @ForAll @Size(max = 40) List<@IntRange(max = 17) Integer> places) {
    DocxBuilder document = document();
    for (int i = 0; i < places.size(); i++) {
      document.item(1 + places.get(i) % 2, places.get(i) / 2 % 9, "butir" + i);
      if (places.get(i) == 17) {
        document.paragraph("sela" + i);
      }
    }
    String html = read(document.paragraph("akhir")).html();

    assertThat(RichText.clean(html)).isEqualTo(html);
    Matcher words = Pattern.compile("butir(\\d+)").matcher(html);
    assertThat(words.results().map(found -> Integer.valueOf(found.group(1))))
        .containsExactlyElementsOf(IntStream.range(0, places.size()).boxed().toList());
    assertThat(html).doesNotContain("<li></li>").doesNotContainPattern("</?[ou]l[^>]*>butir");
  }

  private static DocxBuilder document() {
    return new DocxBuilder().styled("Title", "T").numbering(DEFINITIONS);
  }

  private static void assertHtml(DocxBuilder document, String html) {
    WordDocument read = read(document);
    assertThat(read.html()).isEqualTo(html);
    assertThat(read.report().findings()).isEmpty();
  }

  private static WordDocument read(DocxBuilder document) {
    return new WordReader().read("rilis.docx", document.build());
  }
}
