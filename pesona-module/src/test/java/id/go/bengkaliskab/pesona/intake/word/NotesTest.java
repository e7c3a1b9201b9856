package id.go.bengkaliskab.pesona.intake.word;

import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.item;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.note;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.num;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.p;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.picture;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.reference;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.run;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
  private static final String MARK_1 = "<sup><a href=\"#catatan-1\">[1]</a></sup>";
  private static final String MARK_2 = "<sup><a href=\"#catatan-2\">[2]</a></sup>";

  @Test
  void footnotes_and_endnotes_are_numbered_together_in_the_order_of_the_text() {
    WordDocument document =
        read(
            document()
                .notes("footnote", note("footnote", 5, p(run(" BPS, 2019. "))))
                .notes("endnote", note("endnote", 5, p(run("Wawancara")) + p(run("12 Mei"))))
                .raw(p(run("a") + reference("endnote", 5) + run("b") + reference("footnote", 5))));

    assertThat(document.html()).isEqualTo("<p>a" + MARK_1 + "b" + MARK_2 + "</p>");
    assertThat(document.notes())
        .isEqualTo(
            "<ol><li id=\"catatan-1\"><p>Wawancara</p><p>12 Mei</p></li>"
                + "<li id=\"catatan-2\">BPS, 2019.</li></ol>");
    assertThat(document.report().findings()).containsExactly(Finding.of("word.notes", 2));
  }

  @Test
  void a_mark_set_by_hand_gives_way_to_the_number() {
    String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>%s</w:r>";
    String own = "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t>";
    WordDocument document =
        read(
            document()
                .notes("footnote", note("footnote", 1, p(run("isi"))))
                .raw(p(run("a") + raised.formatted(own))));

    assertThat(document.html()).isEqualTo("<p>a" + MARK_1 + "</p>");
  }

  @Test
  void a_reference_without_its_note_is_left_out_and_reported() {
    WordDocument document =
        read(
            document()
                .notes("footnote", note("footnote", 1, p(run("isi") + reference("footnote", 1))))
                .raw(p(run("a") + reference("footnote", 9) + reference("endnote", 1)))
                .raw(p(run("b") + reference("footnote", 1))));

    assertThat(document.html()).isEqualTo("<p>a</p><p>b" + MARK_1 + "</p>");
    assertThat(document.notes()).isEqualTo("<ol><li id=\"catatan-1\">isi</li></ol>");
    assertThat(document.report().findings())
        .containsExactly(Finding.of("word.notes.missing", 3), Finding.of("word.notes", 1));
  }

  @Test
  void a_note_whose_mark_stood_in_the_title_stays_and_is_named() {
    WordDocument document =
        read(
            new DocxBuilder()
                .notes(
                    "footnote",
                    note("footnote", 1, p(run("isi"))),
                    note("footnote", 2, p(run("x"))))
                .raw(
                    p(
                        "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>"
                            + run("Judul")
                            + reference("footnote", 1)))
                .raw(p(run("a") + reference("footnote", 2))));

    assertThat(document.title()).isEqualTo("Judul");
    assertThat(document.html()).isEqualTo("<p>a" + MARK_2 + "</p>");
    assertThat(document.report().findings())
        .containsExactly(Finding.of("word.notes.unmarked", "1"), Finding.of("word.notes", 2));
  }

  @Test
  void notes_may_hold_lists_links_and_pictures() {
    WordDocument document =
        read(
            document()
                .numbering(scheme(1, "decimal") + num(1, 1))
                .notes(
                    "footnote",
                    note(
                        "footnote",
                        1,
                        p(run("Lihat")) + item(1, 0, run("a")) + item(1, 0, run("b"))),
                    note(
                        "footnote",
                        2,
                        p(
                            "<w:hyperlink r:id=\"l\">"
                                + run("situs")
                                + "</w:hyperlink>"
                                + picture("g", "Peta"))))
                .part("word/media/peta.png", Images.png())
                .part(
                    "word/_rels/footnotes.xml.rels",
                    DocxBuilder.relationships(
                        DocxBuilder.relationshipTag("l", "hyperlink", "https://riau.go.id", true)
                            + DocxBuilder.relationshipTag("g", "image", "media/peta.png", false)))
                .raw(p(run("x") + reference("footnote", 1) + reference("footnote", 2))));

    assertThat(document.notes())
        .isEqualTo(
            "<ol><li id=\"catatan-1\">Lihat<ol><li>a</li><li>b</li></ol></li>"
                + "<li id=\"catatan-2\"><a href=\"https://riau.go.id\" rel=\"noopener noreferrer\">"
                + "situs</a></li></ol>");
    assertThat(document.pictures()).extracting(Part.Picture::alt).containsExactly("Peta");
  }

  @Test
  void a_note_can_open_no_file_of_this_machine(@TempDir Path folder) throws Exception {
    Path secret = folder.resolve("rahasia.png");
    Files.write(secret, Images.png());
    String linked = picture("g", "").replace("r:embed", "r:link");
    WordDocument document =
        read(
            document()
                .notes("footnote", note("footnote", 1, p(run("isi") + linked + picture("g", ""))))
                .part(
                    "word/_rels/footnotes.xml.rels",
                    DocxBuilder.relationships(
                        DocxBuilder.relationshipTag("g", "image", secret.toUri().toString(), true)))
                .raw(p(run("x") + reference("footnote", 1))));

    assertThat(document.pictures()).isEmpty();
    assertThat(document.notes()).isEqualTo("<ol><li id=\"catatan-1\">isi</li></ol>");
  }

  @Test
  void deleted_and_hidden_words_of_notes_stay_in_word() {
    String deleted = "<w:del w:id=\"1\"><w:r><w:delText>rahasia</w:delText></w:r></w:del>";
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>sandi</w:t></w:r>";
    WordDocument document =
        read(
            document()
                .notes("footnote", note("footnote", 1, p(run("isi") + deleted + hidden)))
                .raw(p(run("x") + reference("footnote", 1))));

    assertThat(document.notes()).isEqualTo("<ol><li id=\"catatan-1\">isi</li></ol>");
  }

  private static DocxBuilder document() {
    return new DocxBuilder().styled("Title", "T");
  }

  private static WordDocument read(DocxBuilder document) {
    return new WordReader().read("rilis.docx", document.build());
  }
}
