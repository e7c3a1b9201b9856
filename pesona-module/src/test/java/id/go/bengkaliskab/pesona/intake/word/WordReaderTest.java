package id.go.bengkaliskab.pesona.intake.word;

import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.picture;
import static id.go.bengkaliskab.pesona.intake.word.DocxBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private final WordReader reader = new WordReader();

  @Test
  void the_style_title_gives_the_title_and_subtitle_the_lead() {
    WordDocument document =
        read(
            new DocxBuilder()
                .paragraph("Rilis")
                .styled("Title", "Pantai Lapin dibuka")
                .styled("Subtitle", "Akses jalan selesai")
                .styled("Heading1", "Rute")
                .styled("Heading2", "Kapal"));

    assertThat(document.title()).isEqualTo("Pantai Lapin dibuka");
    assertThat(document.lead()).isEqualTo("Akses jalan selesai");
    assertThat(document.html()).isEqualTo("<p>Rilis</p><h2>Rute</h2><h3>Kapal</h3>");
    assertThat(document.report().findings()).isEmpty();
  }

  @Test
  void a_long_first_sentence_is_proposed_as_title_and_stays_in_the_text() {
    String sentence =
        "Pemerintah Kabupaten Bengkalis meresmikan dermaga wisata baru di Rupat ".repeat(4);
    WordDocument document = read(new DocxBuilder().paragraph(sentence));

    assertThat(document.title()).endsWith("…").hasSizeLessThanOrEqualTo(141);
    assertThat(document.html()).isEqualTo("<p>" + sentence + "</p>");
    assertThat(document.report().findings()).containsExactly(Finding.of("word.title.guessed"));
  }

  @Test
  void a_picture_alone_in_its_paragraph_is_a_part_where_it_stands() {
    byte[] png = Images.png();
    WordDocument document =
        read(
            new DocxBuilder()
                .image("p", "media/a.png", png)
                .styled("Title", "T")
                .paragraph("sebelum")
                .raw("<w:p>" + picture("p", "Dermaga saat senja") + "</w:p>")
                .styled("Caption", "Foto: Diskominfo")
                .paragraph("sesudah"));

    assertThat(document.parts())
        .containsExactly(
            new Part.Words("<p>sebelum</p>"),
            new Part.Picture(
                "rilis-1.png", Bytes.copyOf(png), "Dermaga saat senja", "Foto: Diskominfo"),
            new Part.Words("<p>sesudah</p>"));
    assertThat(document.report().findings()).isEmpty();
  }

  @Test
  void a_picture_within_a_paragraph_comes_after_it_and_the_report_says_so() {
    WordDocument document =
        read(
            new DocxBuilder()
                .image("p", "media/a.png", Images.png())
                .styled("Title", "T")
                .raw("<w:p>" + run("kiri ") + picture("p", "") + run("kanan") + "</w:p>"));

    assertThat(document.html()).isEqualTo("<p>kiri kanan</p>");
    assertThat(document.parts()).hasSize(2);
    assertThat(document.report().findings())
        .containsExactly(Finding.of("word.pictures.moved", "1"));
  }

  @Test
  void a_caption_goes_with_its_own_picture_or_stays_in_the_text() {
    byte[] wmf = {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A};
    WordDocument document =
        read(
            new DocxBuilder()
                .image("p", "media/a.png", Images.png())
                .image("w", "media/b.wmf", wmf)
                .styled("Title", "T")
                .styled("Caption", "Tabel 1")
                .raw("<w:p>" + picture("p", "") + "</w:p>")
                .raw("<w:p>" + picture("w", "") + "</w:p>")
                .styled("Caption", "Bagan 1")
                .styled("Caption", "Bagan 2")
                .raw("<w:p>" + picture("w", "") + "</w:p>"));

    assertThat(document.pictures()).extracting(Part.Picture::caption).containsExactly("Tabel 1");
    assertThat(document.html()).isEqualTo("<p>Bagan 1</p><p>Bagan 2</p>");
  }

  @Test
  void old_picture_formats_are_converted_and_file_names_are_no_description() {
    WordDocument document =
        read(
            new DocxBuilder()
                .image("p", "media/a.bmp", Images.of("bmp"))
                .styled("Title", "T")
                .raw("<w:p>" + picture("p", "IMG_0412.bmp") + "</w:p>"));

    assertThat(document.pictures().get(0).name()).isEqualTo("rilis-1.png");
    assertThat(document.pictures().get(0).alt()).isEmpty();
    assertThat(document.report().findings())
        .containsExactlyInAnyOrder(
            Finding.of("word.pictures.converted", "1"), Finding.of("word.pictures.file-name", "1"));
  }

  @Test
  void a_linked_picture_is_never_fetched(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.png");
    Files.write(secret, Images.png());
    String linked = picture("p", "").replace("r:embed", "r:link");
    String embedded = picture("p", "");
    String vml = "<w:r><w:pict><v:shape><v:imagedata r:id=\"p\"/></v:shape></w:pict></w:r>";
    WordDocument document =
        read(
            new DocxBuilder()
                .relationship("p", "image", secret.toUri().toString(), true)
                .styled("Title", "T")
                .raw("<w:p>" + run("a") + linked + embedded + vml + "</w:p>"));

    assertThat(document.pictures()).isEmpty();
    assertThat(document.html()).isEqualTo("<p>a</p>");
    assertThat(document.report().findings())
        .containsExactlyInAnyOrder(
            Finding.of("word.pictures.linked", 2), Finding.of("word.pictures.missing", 1));
  }

  @Test
  void tracked_changes_are_accepted_as_word_would() {
    String deletedMark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    WordDocument document =
        read(
            new DocxBuilder()
                .styled("Title", "T")
                .raw("<w:p>" + deletedMark + run("satu ") + "</w:p>")
                .raw(
                    "<w:p>"
                        + run("dua")
                        + "<w:del w:id=\"2\"><w:r><w:delText>rahasia</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"3\">"
                        + run(" tiga")
                        + "</w:ins></w:p>")
                .raw("<w:p><w:moveFrom w:id=\"4\">" + run("pindah") + "</w:moveFrom></w:p>")
                .raw("<w:p><w:moveTo w:id=\"5\">" + run("pindah") + "</w:moveTo></w:p>")
                .raw(
                    "<w:tbl><w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr><w:tc><w:p>"
                        + run("baris lama")
                        + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>"
                        + run("baris")
                        + "</w:p></w:tc><w:tc><w:p>"
                        + run("isi")
                        + "</w:p></w:tc></w:tr></w:tbl>"));

    assertThat(document.html())
        .isEqualTo(
            "<p>satu dua tiga</p><p>pindah</p>"
                + "<table><tbody><tr><td>baris</td><td>isi</td></tr></tbody></table>");
    assertThat(document.report().findings())
        .containsExactlyInAnyOrder(
            Finding.of("word.deletions", 3),
            Finding.of("word.insertions", 1),
            Finding.of("word.moves", 1));
  }

  @Test
  void what_an_article_cannot_carry_is_counted_and_harms_no_word() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>sandi</w:t></w:r>";
    String chart =
        "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"chart\"/></a:graphic>"
            + "</wp:inline></w:drawing></w:r>";
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic>"
            + "<a:graphicData uri=\"wps\"><wps:wsp><wps:txbx><w:txbxContent><w:p>"
            + run("kotak")
            + "</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>"
            + "</w:drawing></mc:Choice></mc:AlternateContent></w:r>";
    WordDocument document =
        read(
            new DocxBuilder()
                .styled("Title", "T")
                .raw(
                    "<w:p>"
                        + run("a")
                        + hidden
                        + chart
                        + box
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                        + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
                        + "<w:fldSimple w:instr=\"SEQ\">"
                        + run("b")
                        + "</w:fldSimple>"
                        + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>c</w:t></w:r></w:p>"));

    assertThat(document.html()).isEqualTo("<p>abc</p><p>kotak</p>");
    assertThat(document.report().findings())
        .containsExactlyInAnyOrder(
            Finding.of("word.hidden", 1),
            Finding.of("word.drawings", 1),
            Finding.of("word.text-boxes", 1),
            Finding.of("word.notes.missing", 1),
            Finding.of("word.formulas", 1),
            Finding.of("word.underline", 1));
  }

  @Test
  void links_that_lead_nowhere_safe_leave_their_words() {
    WordDocument document =
        read(
            new DocxBuilder()
                .relationship("x", "hyperlink", "javascript:alert(1)", true)
                .relationship("y", "hyperlink", "https://riau.go.id", true)
                .styled("Title", "T")
                .raw(
                    "<w:p><w:hyperlink r:id=\"x\">"
                        + run("buruk")
                        + "</w:hyperlink>"
                        + "<w:hyperlink r:id=\"y\">"
                        + run("baik")
                        + "</w:hyperlink></w:p>"));

    assertThat(document.html())
        .isEqualTo(
            "<p>buruk<a href=\"https://riau.go.id\" rel=\"noopener noreferrer\">baik</a></p>");
    assertThat(document.report().findings()).containsExactly(Finding.of("word.links.other", 1));
  }

  @Test
  void a_style_map_hidden_in_the_document_changes_nothing() {
    WordDocument document =
        read(
            new DocxBuilder()
                .part("mammoth/style-map", "p => h1:fresh")
                .styled("Title", "T")
                .paragraph("biasa"));

    assertThat(document.html()).isEqualTo("<p>biasa</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, refusal.word.other-kind",
    "<html><body>, refusal.word.other-kind",
    "{\\rtf1, refusal.word.other-kind",
    "halo, refusal.word.unknown",
    "'', refusal.word.empty-file"
  })
  void other_files_are_told_by_their_content_not_their_name(String content, String key) {
    assertRefused(content.getBytes(StandardCharsets.UTF_8), key);
  }

  @Test
  void other_packages_are_told_apart() {
    byte[] any = {1};
    assertRefused(DocxBuilder.zip(Map.of("foto.jpg", any)), "refusal.word.zip");
    assertRefused(
        DocxBuilder.zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII))),
        "refusal.word.open-document");
    assertRefused(
        new DocxBuilder()
            .mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
            .build(),
        "refusal.word.other-kind");
    assertRefused(
        new DocxBuilder()
            .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
            .build(),
        "refusal.word.macros");
    assertRefused(
        new DocxBuilder().part("word/vbaProject.bin", any).build(), "refusal.word.macros");
  }

  @Test
  void a_document_type_in_any_part_is_refused() {
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    assertRefused(
        new DocxBuilder().prolog(entity).paragraph("&e;").build(), "refusal.word.doctype");
    assertRefused(
        new DocxBuilder().paragraph("a").part("docProps/app.xml", entity + "<x/>").build(),
        "refusal.word.doctype");
    byte[] utf16 = (entity + "<x/>").getBytes(StandardCharsets.UTF_16);
    assertRefused(
        new DocxBuilder().paragraph("a").part("customXml/item1.xml", utf16).build(),
        "refusal.word.doctype");
  }

  @Test
  void bombs_are_refused_before_they_unpack() {
    assertRefused(
        new DocxBuilder().paragraph("a").part("word/media/a.png", new byte[60_000_000]).build(),
        "refusal.word.bomb");
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i < 2_001; i++) {
      many.put("word/x" + i, new byte[0]);
    }
    assertRefused(DocxBuilder.zip(many), "refusal.word.bomb");
    String deep = "<w:p>".repeat(20_000) + "</w:p>".repeat(20_000);
    assertRefused(new DocxBuilder().raw(deep).build(), "refusal.word.damaged");
  }

  @Test
  void a_damaged_document_is_refused_wherever_it_breaks_off() {
    byte[] whole = new DocxBuilder().paragraph("Isi").build();
    for (int length = 4; length < whole.length; length += 97) {
      assertRefused(Arrays.copyOf(whole, length), "refusal.word.damaged");
    }
    assertRefused(new DocxBuilder().raw("<w:p>").build(), "refusal.word.damaged");
    assertRefused(new DocxBuilder().build(), "refusal.word.no-text");
  }

  private WordDocument read(DocxBuilder document) {
    return reader.read("rilis.docx", document.build());
  }

  private void assertRefused(byte[] file, String key) {
    Refused refused = catchThrowableOfType(Refused.class, () -> reader.read("rilis.docx", file));
    assertThat(refused).isNotNull();
    assertThat(refused.refusals()).extracting("key").isEqualTo(List.of(key));
  }
}
