package id.go.bengkaliskab.pesona.intake.word;

import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.bold;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.cell;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.p;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.picture;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.row;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.run;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String HEADER = "<w:trPr><w:tblHeader/></w:trPr>";
  private static final String BODY = row(cell("Lapin"), cell("12 km"));
  private static final String BODY_HTML = "<tbody><tr><td>Lapin</td><td>12 km</td></tr></tbody>";
  private static final String HEAD_HTML =
      "<thead><tr><th scope=\"col\">Pantai</th><th scope=\"col\">Jarak</th></tr></thead>";

  @Test
  void a_row_that_word_repeats_is_the_head() {
    assertHtml(
        table(row(HEADER, cell("Pantai"), cell("Jarak")), BODY),
        "<table>" + HEAD_HTML + BODY_HTML + "</table>");
  }

  @Test
  void a_first_row_in_bold_letters_is_taken_as_head_and_reported() {
    assertHtml(
        table(row(cell("", p(bold("Pantai"))), cell("", p(bold("Jarak")))), BODY),
        "<table>" + HEAD_HTML + BODY_HTML + "</table>",
        Finding.of("word.tables.headers", 1));
  }

  @Test
  void a_style_that_sets_off_the_first_row_makes_it_the_head() {
    String properties = "<w:tblPr><w:tblStyle w:val=\"Warna\"/><w:tblLook %s/></w:tblPr>";
    String rows = row(cell("Pantai"), cell("Jarak")) + BODY;
    Finding guessed = Finding.of("word.tables.headers", 1);

    String head = "<table>" + HEAD_HTML + BODY_HTML + "</table>";
    assertHtml(table(properties.formatted("w:firstRow=\"1\""), rows), head, guessed);
    assertHtml(table(properties.formatted("w:val=\"04A0\""), rows), head, guessed);
    assertHtml(
        table(properties.formatted("w:val=\"0480\" w:firstRow=\"0\""), rows),
        "<table><tbody><tr><td>Pantai</td><td>Jarak</td></tr><tr><td>Lapin</td><td>12 km</td></tr>"
            + "</tbody></table>");
  }

  @Test
  void bold_letters_everywhere_make_no_head() {
    String line = row(cell("", p(bold("a"))), cell("", p(bold("b"))));
    assertHtml(
        table(line, line),
        "<table><tbody><tr><td><strong>a</strong></td><td><strong>b</strong></td></tr>"
            + "<tr><td><strong>a</strong></td><td><strong>b</strong></td></tr></tbody></table>");
  }

  @Test
  void a_head_reaches_as_far_down_as_its_merged_cells() {
    String down = "<w:vMerge w:val=\"restart\"/>";
    String across = "<w:gridSpan w:val=\"2\"/>";
    assertHtml(
        table(
            row(HEADER, cell(down, p(run("No"))), cell(across, p(run("Kunjungan")))),
            row(cell("<w:vMerge/>", "<w:p/>"), cell("2023"), cell("2024")),
            row(cell("1"), cell("120"), cell("140"))),
        "<table><thead><tr><th rowspan=\"2\" scope=\"col\">No</th>"
            + "<th colspan=\"2\" scope=\"col\">Kunjungan</th></tr>"
            + "<tr><th scope=\"col\">2023</th><th scope=\"col\">2024</th></tr></thead>"
            + "<tbody><tr><td>1</td><td>120</td><td>140</td></tr></tbody></table>");
  }

  @Test
  void a_table_of_nothing_but_repeated_rows_has_no_head() {
    assertHtml(
        table(row(HEADER, cell("a"), cell("b"))),
        "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>");
  }

  @Test
  void merged_cells_span_and_skipped_columns_stay_empty() {
    String restart = "<w:hMerge w:val=\"restart\"/>";
    assertHtml(
        table(
            row(cell(restart, p(run("a"))), cell("<w:hMerge/>", "<w:p/>"), cell("b")),
            row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", cell("c"), cell("d")),
            row("<w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>", cell("e"))),
        "<table><tbody><tr><td colspan=\"2\">a</td><td>b</td></tr>"
            + "<tr><td></td><td>c</td><td>d</td></tr>"
            + "<tr><td>e</td><td colspan=\"2\"></td></tr></tbody></table>");
  }

  @Test
  void a_long_merged_column_keeps_its_height() {
    StringBuilder rows =
        new StringBuilder(row(cell("<w:vMerge w:val=\"restart\"/>", p(run("a"))), cell("0")));
    for (int i = 1; i < 150; i++) {
      rows.append(row(cell("<w:vMerge/>", "<w:p/>"), cell("" + i)));
    }
    assertThat(read(table(rows.toString())).html()).contains("<td rowspan=\"150\">a</td>");
  }

  @Test
  void a_caption_above_or_below_goes_with_its_table() {
    String plain = table(BODY);
    String caption =
        "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>" + run("Tabel %d") + "</w:p>";
    assertHtml(
        caption.formatted(1)
            + plain
            + caption.formatted(2)
            + plain
            + p(run("a"))
            + plain
            + caption.formatted(3)
            + p(run("b")),
        "<table><caption>Tabel 1</caption>"
            + BODY_HTML
            + "</table>"
            + "<table><caption>Tabel 2</caption>"
            + BODY_HTML
            + "</table><p>a</p>"
            + "<table><caption>Tabel 3</caption>"
            + BODY_HTML
            + "</table><p>b</p>");
  }

  @Test
  void captions_of_pictures_beside_a_table_stay_theirs() {
    String caption =
        "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>" + run("Gambar 1") + "</w:p>";
    WordDocument document = read(p(picture("p", "")) + caption + table(BODY));

    assertThat(document.pictures()).extracting(Part.Picture::caption).containsExactly("Gambar 1");
    assertThat(document.html()).doesNotContain("caption");
  }

  @Test
  void a_table_within_a_cell_becomes_lines_of_text() {
    String inner = table(row(cell("a"), cell("b")), row(cell("", p(run("c")) + p(run("d")))));
    assertHtml(
        table(row(cell("", p(run("luar")) + inner + "<w:p/>"), cell("e"))),
        "<table><tbody><tr><td><p>luar</p><p>a · b</p><p>c</p><p>d</p></td><td>e</td></tr></tbody>"
            + "</table>",
        Finding.of("word.tables.nested", 1));
  }

  @Test
  void a_table_of_one_cell_is_a_frame_around_text() {
    assertHtml(
        table(row(cell("", p(run("a")) + p(run("b"))))) + table(row(cell("c"))),
        "<p>a</p><p>b</p><p>c</p>",
        Finding.of("word.tables.boxes", 2));
  }

  @Test
  void empty_paragraphs_rows_and_columns_go() {
    assertHtml(
        table(
            row(cell("", "<w:p/>" + p(run("a")) + "<w:p/>"), cell("", "<w:p/>"), cell("b")),
            row(cell("", "<w:p/>"), cell("", "<w:p/>"), cell("", "<w:p/>")),
            row(cell("c"), cell("", "<w:p/>"), cell("", "<w:p/>"))),
        "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></tbody></table>",
        Finding.of("word.tables.empty", 2));
  }

  @Test
  void pictures_side_by_side_leave_no_empty_table() {
    WordDocument document =
        read(table(row(cell("", p(picture("p", "a"))), cell("", p(picture("p", "b"))))));

    assertThat(document.html()).isEmpty();
    assertThat(document.pictures()).extracting(Part.Picture::alt).containsExactly("a", "b");
  }

  @Test
  void rows_and_cells_in_content_controls_keep_their_merging() {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertHtml(
        table(
            control.formatted(
                row(
                    cell("<w:vMerge w:val=\"restart\"/>", p(run("a"))),
                    control.formatted(cell("b")))),
            row(cell("<w:vMerge/>", "<w:p/>"), cell("c"))),
        "<table><tbody><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></tbody>"
            + "</table>");
  }

  private static void assertHtml(String body, String html, Finding... findings) {
    WordDocument document = read(body);
    assertThat(document.html()).isEqualTo(html);
    assertThat(document.report().findings()).containsExactly(findings);
  }

  private static WordDocument read(String body) {
    return new WordReader()
        .read(
            "rilis.docx",
            new DocxBuilder()
                .image("p", "media/a.png", Images.png())
                .styled("Title", "T")
                .raw(body)
                .build());
  }
}
