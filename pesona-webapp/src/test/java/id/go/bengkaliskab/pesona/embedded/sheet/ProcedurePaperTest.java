package id.go.bengkaliskab.pesona.embedded.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.procedure.LegalReference;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.procedure.Sheet;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.sheet.ProcedureInForce;
import id.go.bengkaliskab.pesona.sheet.ProcedureSheet;
import id.go.bengkaliskab.pesona.sheet.SheetCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed procedure beside the procedure file and the paper's own words. */
class ProcedurePaperTest {
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final Path LIGHT_MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final LightModule MODULE =
      LightModuleReader.read(LIGHT_MODULES, "pesona", (path, resources) -> List.of());
  private static final HeadOfOffice HEAD =
      new HeadOfOffice("Contoh Kepala, S.Sos.", "Pembina Tingkat I", "111111111111111111");

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void the_paper_holds_every_text_of_the_procedure_file(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Procedure procedure = read(file());
    String paper = squeezed(text(pdf(procedure, HeadOfOffice.UNSET, locale)));

    assertThat(texts(procedure).map(it -> squeezed(it.in(locale))))
        .hasSizeGreaterThan(80)
        .allSatisfy(text -> assertThat(paper).contains(text));
  }

  /** Words are broken into lines within their cells, so that blanks don't count. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Stream<LocalizedText> texts(Procedure procedure) {
    Sheet sheet = procedure.sheet();
    List<LocalizedText> texts = new ArrayList<>();
    texts.add(sheet.office());
    texts.add(sheet.table().title());
    sheet.header().forEach(field -> texts.addAll(List.of(field.label(), field.value())));
    Stream.concat(sheet.legalBasis().references().stream(), sheet.legalBasis().later().stream())
        .map((LegalReference law) -> List.of(law.citation(), law.note()))
        .forEach(texts::addAll);
    Stream.of(
            sheet.qualifications(),
            sheet.related(),
            sheet.equipment(),
            sheet.warnings(),
            sheet.recording(),
            sheet.assumptions())
        .forEach(
            section -> {
              texts.add(section.heading());
              texts.addAll(section.entries());
            });
    procedure.roles().forEach(role -> texts.addAll(List.of(role.title(), role.description())));
    procedure.steps().forEach(step -> texts.addAll(texts(step)));
    procedure.channels().forEach(channel -> texts.add(channel.note()));
    return texts.stream().filter(text -> !text.isBlank());
  }

  private static List<LocalizedText> texts(Step step) {
    List<LocalizedText> texts = new ArrayList<>();
    texts.addAll(
        List.of(step.activity(), step.needs(), step.standardTime().words(), step.output()));
    step.outcomes().forEach(outcome -> texts.add(outcome.arrow()));
    return texts;
  }

  @Test
  void the_paper_says_what_the_scan_says() throws IOException {
    String paper = squeezed(text(pdf(read(file()), HeadOfOffice.UNSET, INDONESIAN)));

    assertThat(
            Stream.of(
                "Nomor SOP",
                "Tanggal Efektif November 2020",
                "Peraturan Komisi Informasi Nomor 1 Tahun 2010",
                "Menguasai CMS (Content Management System), pengelolaan hosting dan domain",
                "MUTU BAKU",
                "Staf Pengolah Data",
                "Persetujuan Artikel via email",
                "1 Jam",
                "Tidak",
                "dibagikan Facebook, Twitter, GPlus dan Youtube",
                "Google+ ditutup untuk pengguna umum pada 2 April 2019",
                "Salinan yang beredar untuk umum bernomor 28, bukan 26.",
                "Jumlah waktu baku: 155 menit kerja."))
        .allSatisfy(words -> assertThat(paper).contains(squeezed(words)));
  }

  @Test
  void nobody_ratified_it_until_the_office_has_set_who() throws IOException {
    Procedure procedure = read(file());

    assertThat(text(pdf(procedure, HeadOfOffice.UNSET, INDONESIAN)))
        .contains("Disahkan oleh")
        .doesNotContain("NIP");
    assertThat(text(pdf(procedure, HEAD, INDONESIAN)))
        .contains(HEAD.name(), HEAD.rank(), "NIP " + HEAD.nip());
  }

  @Test
  void another_time_and_another_performer_change_the_paper() throws IOException {
    String changed =
        file()
            .replace("standardMinutes: 60", "standardMinutes: 75")
            .replace("performers: [kasi]\n    inPlace: [kabid]", "performers: [kabid]");

    byte[] before = pdf(read(file()), HeadOfOffice.UNSET, INDONESIAN);
    byte[] after = pdf(read(changed), HeadOfOffice.UNSET, INDONESIAN);

    assertThat(text(before)).doesNotContain("1 Jam 15");
    assertThat(text(after)).contains("1 Jam 15").contains("170 menit kerja");
    assertThat(placeOf("Tidak", before)).isNotEqualTo(placeOf("Tidak", after));
  }

  @Test
  void a_table_of_two_pages_has_its_head_on_both() throws IOException {
    String longer =
        file()
            .replace("id: Artikel terkoreksi", "id: " + "Artikel terkoreksi dan rapi ".repeat(30));

    String paper = text(pdf(read(longer), HeadOfOffice.UNSET, INDONESIAN));

    assertThat(paper.split("MUTU BAKU", -1)).hasSize(3);
    assertThat(paper.split("AKTIVITAS", -1)).hasSize(3);
  }

  /** Where in the width of the page a word begins. */
  private static float placeOf(String word, byte[] file) throws IOException {
    List<Float> places = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(
            String text, List<org.apache.pdfbox.text.TextPosition> positions) {
          if (text.equals(word)) {
            places.add(positions.get(0).getX());
          }
        }
      }.getText(pdf);
    }
    assertThat(places).hasSize(1);
    return places.get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void it_lies_across_on_a4_with_fonts_of_its_own_and_drawn_lines(String language)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    byte[] file = pdf(read(file()), HEAD, locale);
    Files.createDirectories(Path.of("target", "sheets"));
    Files.write(Path.of("target", "sheets", "procedure-" + language + ".pdf"), file);

    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isCloseTo(842, within());
        assertThat(page.getMediaBox().getHeight()).isCloseTo(595, within());
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
        for (COSName object : page.getResources().getXObjectNames()) {
          assertThat(page.getResources().isImageXObject(object)).isFalse();
        }
      }
      assertThat(text(file)).contains(" / " + pdf.getNumberOfPages());
    }
  }

  private static org.assertj.core.data.Offset<Float> within() {
    return org.assertj.core.data.Offset.offset(1f);
  }

  @Test
  void all_that_is_made_of_a_copy_tells_of_the_version_that_was_in_force_then() throws IOException {
    Procedure before = read(file());
    Procedure after = read(file().replace("standardMinutes: 60", "standardMinutes: 75"));
    List<Procedure> versions = new ArrayList<>(List.of(before, after));
    ProcedureSheet sheet =
        sheet(() -> new ProcedureInForce(versions.remove(0), Optional.of(NOW)), HEAD);

    SheetCopy first = sheet.in(INDONESIAN);
    SheetCopy second = sheet.in(INDONESIAN);

    assertThat(versions).isEmpty();
    assertThat(first.page("", "Zainal"))
        .contains(before.hash(), ">1 Jam<")
        .doesNotContain("1 Jam 15");
    assertThat(first.svgFile()).doesNotContain("1 Jam 15");
    assertThat(first.view().hash()).isEqualTo(before.hash());
    assertThat(second.page("", "Zainal")).contains(after.hash(), "1 Jam 15");
    assertThat(text(second.pdf("Zainal"))).contains("1 Jam 15");
    assertThat(first.form()).contains(">1 Jam<").doesNotContain("1 Jam 15");
  }

  private static byte[] pdf(Procedure procedure, HeadOfOffice head, Locale locale) {
    return sheet(procedure, head).in(locale).pdf("Zainal Abidin");
  }

  private static ProcedureSheet sheet(Procedure procedure, HeadOfOffice head) {
    return sheet(() -> new ProcedureInForce(procedure, Optional.of(NOW)), head);
  }

  private static ProcedureSheet sheet(Supplier<ProcedureInForce> inForce, HeadOfOffice head) {
    return new ProcedureSheet(
        inForce,
        head,
        new Templates(MODULE.resources(), MODULE.texts()),
        new Sentences(MODULE.texts(), ZoneId.of("Asia/Jakarta")),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String file() throws IOException {
    return Files.readString(LIGHT_MODULES.resolve("pesona/sop/pengelolaan-aplikasi-pesona.yaml"));
  }

  /** Takes every guard that the file names. */
  private static Procedure read(String file) {
    Set<String> guards =
        Pattern.compile("[a-z]+(-[a-z]+)+")
            .matcher(file)
            .results()
            .map(it -> it.group())
            .collect(Collectors.toSet());
    return new ProcedureReader(guards).read("sop", file.getBytes(StandardCharsets.UTF_8));
  }
}
