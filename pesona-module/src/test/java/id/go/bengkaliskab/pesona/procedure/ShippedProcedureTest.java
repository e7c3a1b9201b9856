package id.go.bengkaliskab.pesona.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedProcedureTest {
  private final Procedure procedure = ShippedProcedure.read();

  @Test
  void carries_the_eight_steps_with_the_papers_words_performers_and_times() {
    assertThat(procedure.steps())
        .extracting(
            Step::number, Step::id, step -> step.activity().id(), Step::performers, Step::inPlace)
        .containsExactly(
            step(
                1,
                "create",
                "Membuat artikel dan mengumpulkan data multimedia pendukung",
                "staf-pengolah-data",
                "kasi"),
            step(2, "edit", "Mengedit artikel sehingga layak unggah", "staf-pengolah-data"),
            tuple(
                3,
                "approve",
                "Menyetujui artikel untuk di unggah",
                List.of("kasi"),
                List.of("kabid")),
            step(
                4,
                "compose",
                "Menyusun artikel dengan data multimedia secara elektronik",
                "staf-pengolah-data"),
            step(
                5,
                "upload",
                "Mengunggah artikel ke website dan manajemen Artikel secara keseluruhan",
                "staf-admin"),
            step(6, "correct", "Mengoreksi hasil unggahan", "staf-pengolah-data"),
            step(7, "publish", "Publish data", "staf-admin"),
            step(8, "share", "Bagi Artikel ke sosial media", "staf-admin"));
    assertThat(procedure.steps())
        .extracting(step -> step.standardTime().minutes())
        .containsExactly(60, 15, 15, 10, 15, 15, 10, 15);
    assertThat(procedure.steps().stream().mapToInt(s -> s.standardTime().minutes()).sum())
        .isEqualTo(155);
  }

  private static Tuple step(int number, String id, String activity, String... performers) {
    return tuple(number, id, activity, List.of(performers), List.of());
  }

  @Test
  void carries_the_papers_needs_and_outputs() {
    assertThat(procedure.steps())
        .extracting(step -> step.needs().id(), step -> step.output().id())
        .containsExactly(
            tuple(
                "Bahan Artikel diketik di Microsoft Word, foto edit di Adobe Photoshop, dan video"
                    + " edit di Adobe Premiere",
                "Artikel, foto dan video"),
            tuple(
                "Editing Artikel menggunakan Microsoft Word atau Notepad",
                "Artikel, foto dan video sudah siap edit"),
            tuple("Persetujuan Artikel via email", "Persetujuan Artikel dalam berkas softcopy"),
            tuple(
                "Artikel hasil persetujuan disusun dengan foto dan video pendukung",
                "Persiapan Artikel, foto dan video di unggah"),
            tuple(
                "Artikel, galeri foto dan video kegiatan di unggah",
                "Artikel, foto dan video terunggah di website"),
            tuple(
                "Artikel, galeri foto dan video kegiatan terunggah website", "Artikel terkoreksi"),
            tuple(
                "Artikel, galeri foto dan video kegiatan terunggah website",
                "Artikel, foto dan video terunggah di website"),
            tuple(
                "Artikel, galeri foto dan video kegiatan di share ke sosial media",
                "Link Artikel, foto, video dibagikan Facebook, Twitter, GPlus dan Youtube"));
  }

  @ParameterizedTest
  @CsvSource({
    "approve, approve,   Ya,           Yes",
    "approve, reject,    Tidak,        No",
    "correct, correct,   Benar,        Right",
    "correct, recompose, Susun ulang,  Compose anew",
    "correct, reupload,  Unggah ulang, Upload anew"
  })
  void writes_words_at_the_arrows_of_the_steps_that_branch(
      String step, String outcome, String indonesian, String english) {
    assertThat(procedure.require(step).outcome(outcome).orElseThrow().arrow())
        .isEqualTo(new LocalizedText(indonesian, english));
  }

  @Test
  void leaves_the_column_of_remarks_empty_as_the_paper_does() {
    assertThat(procedure.steps()).extracting(Step::remarks).containsOnly(LocalizedText.BLANK);
  }

  @ParameterizedTest
  @CsvSource({
    "create,  submit,           edit,       false, false, has-title has-text has-media"
        + " fits-format",
    "edit,    request-approval, approve,    false, false,"
        + " has-title has-text has-media fits-format checklist-complete approver-left",
    "approve, approve,          compose,    false, false, not-own-work",
    "approve, reject,           edit,       true,  false, ''",
    "compose, composed,         upload,     false, false, fits-format",
    "upload,  uploaded,         correct,    false, false, fits-format",
    "correct, correct,          publish,    false, false, ''",
    "correct, recompose,        compose,    true,  false, ''",
    "correct, reupload,         upload,     true,  false, ''",
    "publish, publish,          publishing, false, false, has-title has-text has-media"
        + " fits-format approval-covers-content has-slug has-seo media-described not-excluded",
    "publish, live,             share,      false, true,  ''",
    "publish, failed,           publish,    false, true,  ''",
    "share,   finish,           finished,   false, false, channels-settled"
  })
  void leads_from_step_to_step(
      String step, String id, String target, boolean reason, boolean system, String guards) {
    Outcome outcome = procedure.require(step).outcome(id).orElseThrow();

    assertThat(outcome.target()).isEqualTo(target);
    assertThat(outcome.reasonRequired()).isEqualTo(reason);
    assertThat(outcome.system()).isEqualTo(system);
    assertThat(String.join(" ", outcome.guards())).isEqualTo(guards);
    assertThat(outcome.performers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "create,  submit cancel",
    "edit,    request-approval cancel",
    "approve, approve reject cancel",
    "compose, composed cancel resubmit call-back",
    "upload,  uploaded cancel resubmit call-back",
    "correct, correct recompose reupload cancel resubmit call-back",
    "publish, publish reschedule unschedule live failed cancel call-back",
    "share,   finish revise unpublish"
  })
  void offers_a_steps_own_outcomes_and_the_general_ones(String step, String outcomes) {
    assertThat(procedure.outcomesAt(step))
        .extracting(Outcome::id)
        .containsExactly(outcomes.split(" "));
  }

  @Test
  void says_who_may_do_the_general_outcomes_where_to_and_whether_a_reason_is_asked() {
    assertThat(procedure.generalOutcomes())
        .extracting(GeneralOutcome::outcome)
        .extracting(Outcome::id, Outcome::target, Outcome::reasonRequired, Outcome::performers)
        .containsExactly(
            tuple("cancel", "cancelled", true, Set.of("claimant", "kasi", "kabid")),
            tuple("resubmit", "approve", true, Set.of()),
            tuple("call-back", "approve", true, Set.of("kasi", "kabid")),
            tuple("revise", "edit", false, Set.of("staf-pengolah-data", "staf-admin", "kasi")),
            tuple("unpublish", "unpublished", true, Set.of("kasi", "kabid", "staf-admin")));
    assertThat(procedure.outcomesFrom(Procedure.PUBLISHED))
        .extracting(Outcome::id)
        .containsExactly("revise", "unpublish");
    assertThat(procedure.outcomesFrom(Procedure.UNPUBLISHED))
        .extracting(Outcome::id)
        .containsExactly("revise");
  }

  @Test
  void lets_media_change_only_before_the_approval() {
    assertThat(procedure.steps())
        .filteredOn(step -> step.mayChange().contains(Aspect.MEDIA))
        .extracting(Step::id)
        .containsExactly("create", "edit");
    assertThat(procedure.require("compose").mayChange())
        .containsExactlyInAnyOrder(Aspect.TEXT, Aspect.LAYOUT, Aspect.METADATA);
    assertThat(procedure.require("upload").mayChange())
        .containsExactlyInAnyOrder(Aspect.TEXT, Aspect.METADATA);
    assertThat(procedure.require("correct").mayChange())
        .containsExactlyInAnyOrder(Aspect.TEXT, Aspect.LAYOUT, Aspect.METADATA);
    assertThat(procedure.steps())
        .filteredOn(step -> step.mayChange().isEmpty())
        .extracting(Step::id)
        .containsExactly("approve", "publish", "share");
  }

  @Test
  void keeps_google_plus_as_retired_with_the_reason_and_its_successors() {
    Channel google = procedure.channel("google-plus").orElseThrow();

    assertThat(google.retired()).isTrue();
    assertThat(google.note().id()).contains("2 April 2019");
    assertThat(google.successors()).containsExactly("whatsapp", "telegram", "instagram");
    assertThat(procedure.channels())
        .extracting(Channel::id)
        .containsExactly(
            "facebook", "x", "google-plus", "youtube", "whatsapp", "telegram", "instagram");
    assertThat(procedure.channels())
        .filteredOn(Channel::retired)
        .extracting(Channel::id)
        .containsExactly("google-plus");
    assertThat(procedure.channel("x").orElseThrow().hosts()).contains("x.com", "twitter.com");
  }

  @Test
  void carries_the_header_with_its_blanks() {
    Sheet sheet = procedure.sheet();

    assertThat(sheet.header())
        .extracting(field -> field.label().id(), field -> field.value().id())
        .containsExactly(
            tuple("Nomor SOP", ""),
            tuple("Tanggal Pembuatan", "November 2020"),
            tuple("Tanggal Revisi", ""),
            tuple("Tanggal Efektif", "November 2020"),
            tuple("Disahkan oleh", ""),
            tuple("Nama SOP", "PENGELOLAAN APLIKASI PESONA BENGKALIS"));
    assertThat(sheet.office().id())
        .isEqualTo("DINAS KOMUNIKASI, INFORMATIKA DAN STATISTIK KABUPATEN BENGKALIS");
    assertThat(sheet.field("number").orElseThrow().value().isBlank()).isTrue();
  }

  @Test
  void carries_the_legal_basis_with_notes_where_the_law_has_moved_on() {
    LegalBasis basis = procedure.sheet().legalBasis();

    assertThat(basis.references())
        .extracting(reference -> reference.citation().id())
        .satisfiesExactly(
            text -> assertThat(text).startsWith("Undang-Undang Nomor 11 Tahun 2008"),
            text -> assertThat(text).startsWith("Undang-Undang Nomor 14 Tahun 2008"),
            text -> assertThat(text).startsWith("Peraturan Pemerintah Nomor 18 Tahun 2016"),
            text -> assertThat(text).startsWith("Peraturan Pemerintah Nomor 61 Tahun 2010"),
            text -> assertThat(text).contains("Nomor 26/PER/M.Kominfo/9/2006"),
            text -> assertThat(text).startsWith("Peraturan Komisi Informasi Nomor 1 Tahun 2010"),
            text -> assertThat(text).contains("Kabupaten Bengkalis Nomor 3 Tahun 2016"),
            text -> assertThat(text).startsWith("Peraturan Bupati Bengkalis, Nomor 51 Tahun 2016"));
    assertThat(basis.references().get(4).note().id()).contains("28, bukan 26");
    assertThat(basis.references().get(5).note().id()).contains("Nomor 1 Tahun 2021");
    assertThat(basis.references()).filteredOn(law -> !law.note().isBlank()).hasSize(2);
    assertThat(basis.later())
        .extracting(law -> law.citation().id())
        .containsExactly("Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi");
  }

  @Test
  void carries_the_other_boxes_of_the_paper_and_states_its_assumptions() {
    Sheet sheet = procedure.sheet();

    assertThat(indonesian(sheet.qualifications()))
        .containsExactly(
            "Staf Dinas Komunikasi, Informasi dan Statistik Bengkalis",
            "Ahli dalam bidang TI dan sistem jaringan komputer",
            "Menguasai CMS (Content Management System), pengelolaan hosting dan domain",
            "Menguasai penulisan artikel landing page dan SEO",
            "Memiliki keterampilan desain grafis dan sosial media");
    assertThat(indonesian(sheet.related())).containsExactly("SOP Pengelolaan Website dan Aplikasi");
    assertThat(indonesian(sheet.equipment()))
        .containsExactly(
            "Jaringan internet", "Komputer administrator", "Komputer user", "Smartphone");
    assertThat(indonesian(sheet.warnings()))
        .containsExactly(
            "Jika SOP ini tidak dilaksanakan akan berdampak tidak updatenya semua informasi di"
                + " website pesonabengkalis.id",
            "Artikel yang akan diunggah harus diedit terlebih dahulu");
    assertThat(indonesian(sheet.recording()))
        .containsExactly(
            "Pencatatan dan pendataan akan dilakukan secara otomatis dalam server aplikasi");
    assertThat(indonesian(sheet.assumptions()))
        .satisfiesExactly(
            marks -> assertThat(marks).contains("langkah 1, 3, dan 8"),
            minutes -> assertThat(minutes).contains("waktu kerja di dalam jam kantor"),
            arrows -> assertThat(arrows).contains("langkah 6", "Benar", "Susun ulang"),
            stamp -> assertThat(stamp).contains("AH KAB"));
  }

  private static List<String> indonesian(SheetSection section) {
    return section.entries().stream().map(text -> text.in(Locale.forLanguageTag("id"))).toList();
  }

  @Test
  void opens_the_office_by_the_file_and_warns_of_the_year_without_a_list() {
    var hours = procedure.officeHours();

    assertThat(hours.isOpen(Instant.parse("2026-11-23T00:30:00Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-11-27T04:30:00Z"))).isFalse();
    assertThat(hours.holidays().all()).hasSize(17);
    assertThat(hours.holidays().on(LocalDate.of(2026, 8, 17))).isPresent();
    assertThat(hours.knowsYear(Year.of(2026))).isTrue();
    assertThat(hours.knowsYear(Year.of(2027))).isFalse();
    assertThat(hours.warnings(Instant.parse("2026-09-01T00:00:00Z"))).isEmpty();
    assertThat(hours.warnings(Instant.parse("2026-11-23T00:00:00Z")))
        .singleElement()
        .satisfies(warning -> assertThat(warning.id()).contains("2027"));
  }

  @Test
  void speaks_standard_times_as_the_paper_does() {
    assertThat(procedure.require("create").standardTime().words())
        .isEqualTo(new LocalizedText("1 Jam", "1 hour"));
    assertThat(procedure.require("edit").standardTime().words())
        .isEqualTo(new LocalizedText("15 Menit", "15 minutes"));
    assertThat(new StandardTime(121).words())
        .isEqualTo(new LocalizedText("2 Jam 1 Menit", "2 hours 1 minute"));
  }
}
