package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.parsed;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.approval.Softcopies;
import id.go.bengkaliskab.pesona.approval.Softcopy;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.workflow.Absence;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalByMailTest {
  private static final String TITLE = "Jadwal baru kapal di Pelabuhan Bengkalis";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, ApprovalSettings.Mode.DECIDE);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_kasi_gets_a_mail_with_a_personal_link_and_the_others_get_none() throws Exception {
    office.connectMail();
    office.awaitingApproval(TITLE);
    MimeMessage mail = arrivedFor("nurul");

    assertThat(mail.getSubject()).isEqualTo("Mohon persetujuan: " + TITLE);
    assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@kerja\\.example>");
    assertThat(mail.getSize()).isLessThan(100_000);
    assertThat(text(mail)).contains("Yth. Nurul Huda", "Rini Marlina", TITLE);
    assertThat(text(mail)).contains("Senin, 23 November 2026 pukul 10.15 WIB");
    assertThat(text(mail)).contains("Kamis, 26 November 2026 pukul 10.00 WIB");
    assertThat(parsed(mail).getHtmlContent()).contains("cid:foto").doesNotContain("<script");
    assertThat(parsed(mail).findAttachmentByCid("foto")).isNotNull();
    assertThat(addressees()).doesNotContain("zainal@kantor.example");
    assertThat(visit(mail).get().body()).contains(TITLE, "Kapal pagi", "Nurul Huda");
  }

  @Test
  void neither_outbox_nor_repository_holds_the_token() {
    office.connectMail();
    office.awaitingApproval(TITLE);
    String path = visit(arrivedFor("nurul")).path();
    String token = path.substring(path.lastIndexOf('/') + 1);
    List<String> kept = office.store.read(reading -> texts(reading.find("/").orElseThrow()));
    assertThat(kept).isNotEmpty().noneMatch(text -> text.contains(token));
    assertThat(kept).contains(Sha256.of(token));
  }

  @Test
  void a_burst_of_get_and_head_changes_nothing() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    int records = office.records(id).size();
    for (int i = 0; i < 25; i++) {
      assertThat(visitor.get().statusCode()).isEqualTo(200);
      assertThat(visitor.head().statusCode()).isEqualTo(200);
      assertThat(visitor.get("?outcome=approve&form=" + visitor.form()).statusCode())
          .isEqualTo(200);
    }
    assertThat(office.records(id)).hasSize(records);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void a_post_without_the_forms_token_or_from_another_site_is_refused_and_changes_nothing() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String form = visitor.form();
    int records = office.records(id).size();

    assertThat(visitor.post(Map.of("outcome", "approve")).statusCode()).isEqualTo(403);
    assertThat(visitor.post(Map.of("outcome", "approve", "form", "salah")).statusCode())
        .isEqualTo(403);
    assertThat(visitor.post(Map.of("outcome", "cancel", "form", form)).statusCode()).isEqualTo(403);
    assertThat(
            visitor
                .post(Map.of("outcome", "approve", "form", form), "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            visitor
                .post(Map.of("outcome", "reject", "form", form, "reason", "x".repeat(30_000)))
                .statusCode())
        .isEqualTo(413);
    assertThat(office.records(id)).hasSize(records);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void approving_twice_gives_the_same_result_and_one_record() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String form = visitor.form();

    HttpResponse<String> first = visitor.post(Map.of("form", form, "outcome", "approve"));
    HttpResponse<String> second = visitor.post(Map.of("form", form, "outcome", "approve"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("Artikel disetujui", TITLE);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    List<Entry> approvals = approvals(id);
    assertThat(approvals).hasSize(1);
    assertThat(approvals.get(0).header().fact().via()).isEqualTo("mail-link");
    assertThat(approvals.get(0).header().fact().actor()).isEqualTo("nurul");
    assertThat(office.state(id).position().step()).isEqualTo("compose");
    assertThat(visitor.get().statusCode()).isEqualTo(410);
    assertThat(visitor.get().body()).doesNotContain("Kapal pagi");
    assertThat(visitor.post(Map.of("form", form, "outcome", "reject", "reason", "x")).statusCode())
        .isEqualTo(410);
  }

  @Test
  void rejecting_asks_for_a_reason_and_tells_it_to_the_contributors() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));

    HttpResponse<String> without = visitor.reject("  ");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Keputusan belum tercatat");
    assertThat(office.state(id).position().step()).isEqualTo("approve");

    HttpResponse<String> with = visitor.reject("Harga tiket belum benar: <b>Rp15.000</b>?");
    assertThat(with.statusCode()).isEqualTo(200);
    assertThat(with.body())
        .contains("Artikel ditolak", "&lt;b&gt;Rp15.000&lt;/b&gt;")
        .doesNotContain("<b>Rp15.000");
    assertThat(office.state(id).position().step()).isEqualTo("edit");
    for (String login : List.of("rini", "hasan")) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(text(mailTo(office.mail, login)))
                      .contains("Nurul Huda tidak menyetujui", "Harga tiket belum benar"));
    }
  }

  @Test
  void a_link_ends_after_three_office_days() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String form = visitor.form();
    office.clock.set(Instant.parse("2026-11-26T02:59:59Z"));
    assertThat(visitor.get().statusCode()).isEqualTo(200);
    office.clock.set(Instant.parse("2026-11-26T03:00:00Z"));
    assertThat(visitor.get().statusCode()).isEqualTo(410);
    assertThat(visitor.get().body()).contains("Tautan sudah kedaluwarsa");
    assertThat(visitor.post(Map.of("form", form, "outcome", "approve")).statusCode())
        .isEqualTo(410);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void the_later_of_two_approvers_learns_who_was_first_and_when() {
    office.staff.add("tengku", "Tengku Said", "kasi");
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor first = visit(arrivedFor("nurul"));
    LinkVisitor second = visit(arrivedFor("tengku"));
    String form = second.form();
    office.clock.set(Office.MONDAY.plusSeconds(300));
    first.approve();

    HttpResponse<String> late = second.post(Map.of("form", form, "outcome", "approve"));
    assertThat(late.statusCode()).isEqualTo(410);
    assertThat(late.body())
        .contains("Sudah diputuskan", "Nurul Huda", "Senin, 23 November 2026 pukul 10.05 WIB");
    assertThat(approvals(id)).hasSize(1);
  }

  @Test
  void the_link_of_a_disabled_or_moved_person_decides_nothing() {
    office.staff.add("tengku", "Tengku Said", "kasi");
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor disabled = visit(arrivedFor("nurul"));
    LinkVisitor moved = visit(arrivedFor("tengku"));
    String form = disabled.form();
    String otherForm = moved.form();
    office.staff.disable("nurul");
    office.staff.add("tengku", "Tengku Said", "staf-admin");

    assertThat(disabled.get().body()).contains("Akun tidak aktif").doesNotContain("Kapal pagi");
    assertThat(disabled.post(Map.of("form", form, "outcome", "approve")).statusCode())
        .isEqualTo(410);
    assertThat(moved.get().body()).contains("Bukan wewenang Anda lagi");
    assertThat(moved.post(Map.of("form", otherForm, "outcome", "approve")).statusCode())
        .isEqualTo(410);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void an_unknown_address_says_so_in_words() {
    LinkVisitor visitor = LinkVisitor.at(office, "/.pesona/approval/" + "A".repeat(43));
    assertThat(visitor.get().statusCode()).isEqualTo(404);
    assertThat(visitor.get().body()).contains("Tautan tidak dikenal");
    assertThat(LinkVisitor.at(office, "/.pesona/approval/..%2f").get().statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(visitor.post(Map.of("outcome", "approve")).statusCode()).isEqualTo(404);
  }

  @Test
  void pages_tell_browsers_to_keep_and_pass_on_nothing() {
    office.connectMail();
    office.awaitingApproval(TITLE);
    HttpResponse<String> page = visit(arrivedFor("nurul")).get();
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(page.body()).doesNotContain("<script").doesNotContain("style=\"");
  }

  @Test
  void pictures_are_shown_through_the_link_only() {
    office.connectMail();
    office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String picture = "/media/" + Sha256.of(office.photo);
    assertThat(visitor.get().body()).contains(picture);
    assertThat(visitor.get(picture).headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(visitor.get("/media/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    visitor.approve();
    assertThat(visitor.get(picture).statusCode()).isEqualTo(404);
  }

  @Test
  void a_title_with_line_breaks_makes_no_header() throws Exception {
    office.connectMail();
    office.awaitingApproval("Judul\r\nBcc: korban@lain.example\r\n\r\n<script>alert(1)</script>");
    MimeMessage mail = arrivedFor("nurul");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getSubject()).doesNotContain("\r").doesNotContain("\n").contains("Bcc: korban");
    assertThat(parsed(mail).getHtmlContent()).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(addressees()).doesNotContain("korban@lain.example");
    assertThat(visit(mail).get().body()).doesNotContain("<script>");
  }

  @Test
  void mails_wait_without_a_mail_server_and_go_out_once_there_is_one() {
    office.awaitingApproval(TITLE);
    assertThat(pendingMails()).isPositive();
    assertThat(office.mail.getReceivedMessages()).isEmpty();
    office.connectMail();
    arrivedFor("nurul");
    await().atMost(PATIENCE).until(() -> pendingMails() == 0);
  }

  @Test
  void someone_without_an_address_is_skipped() {
    Person hasan = office.staff.get("hasan");
    office.staff.put(
        new Person("hasan", hasan.name(), Optional.empty(), hasan.language(), hasan.roles(), true));
    office.connectMail();
    office.awaitingApproval(TITLE);
    visit(arrivedFor("nurul")).reject("Perbaiki harga tiket.");
    arrivedFor("rini");
    await().atMost(PATIENCE).until(() -> pendingMails() == 0);
    assertThat(addressees()).doesNotContain("hasan@kantor.example");
  }

  @Test
  void an_absent_kasis_deputy_is_asked_and_without_one_the_kabid() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    office.connectMail();
    office.desk.leaves().set("nurul", absence(today, Optional.of("dedi")), as("nurul"));
    office.awaitingApproval(TITLE);
    arrivedFor("dedi");
    assertThat(addressees()).doesNotContain("nurul@kantor.example", "zainal@kantor.example");

    office.desk.leaves().set("nurul", absence(today, Optional.empty()), as("nurul"));
    ArticleId second = office.awaitingApproval("Artikel kedua");
    visit(arrivedFor("zainal")).approve();
    Entry approval = approvals(second).get(0);
    assertThat(approval.body().orElseThrow().details()).containsEntry("inPlace", "absent");
    assertThat(paperText(softcopyOf(second)))
        .contains("Zainal Abidin", "tidak di tempat", "Zainal Abidin, Kabid,");
  }

  @Test
  void the_softcopy_tells_all_and_its_hash_stands_in_the_record_after_it() throws Exception {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    visit(arrivedFor("nurul")).approve();
    Softcopy softcopy = softcopyOf(id);
    byte[] file = office.store.read(reading -> Softcopies.bytes(reading, softcopy));
    Entry approval = approvals(id).get(0);

    assertThat(Sha256.of(file)).isEqualTo(softcopy.sha256());
    assertThat(softcopy.fileName())
        .isEqualTo("persetujuan-jadwal-baru-kapal-di-pelabuhan-bengkalis-" + id + "-r1.pdf");
    assertThat(paperText(softcopy))
        .contains(Office.NAME, TITLE, "Nurul Huda", approval.hash(), id.value())
        .contains(approval.header().fact().fingerprint().orElseThrow().words())
        .contains("“ayo ke Bengkalis”", "jalan – anak-anak", "— ")
        .contains("Senin, 23 November 2026 pukul 10.00 WIB");

    Entry last = office.records(id).get(office.records(id).size() - 1);
    assertThat(last.header().fact().kind()).isEqualTo("softcopy");
    assertThat(last.body().orElseThrow().details()).containsEntry("sha256", softcopy.sha256());
    assertThat(new Verifier(office.store).verify().green()).isTrue();

    for (String login : List.of("nurul", "rini")) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(attached(mailTo(office.mail, login))).singleElement().isEqualTo(file));
    }
    assertThat(text(mailTo(office.mail, "nurul"))).contains(softcopy.sha256());
  }

  @Test
  void an_article_approved_again_in_the_same_round_gets_a_second_softcopy() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    visit(arrivedFor("nurul")).approve();
    softcopyOf(id);
    office.perform(id, "call-back", "nurul", Optional.of("Salah baca."));
    office.perform(id, "approve", "nurul", Optional.empty());
    await()
        .atMost(PATIENCE)
        .until(() -> office.store.read(reading -> Softcopies.list(reading, id, 1).size()) == 2);
    assertThat(softcopyOf(id).fileName()).endsWith("-r1-2.pdf");
    assertThat(new Verifier(office.store).verify().green()).isTrue();
  }

  @Test
  void a_correction_after_the_approval_is_told_to_the_approver_with_the_difference() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    visit(arrivedFor("nurul")).approve();
    softcopyOf(id);
    Article approved = office.store.read(reading -> Revisions.list(reading, id).get(0)).article();
    Article corrected = approved.withTexts(html -> html.replace("Rp15.000", "Rp17.500"));
    office
        .desk
        .editing()
        .save(corrected, as("rini"), office.state(id).revision(), Optional.of("Tarif baru."));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(text(mailTo(office.mail, "nurul")))
                    .contains("Rini Marlina mengoreksi", "Tarif baru.", "Bagian 1")
                    .contains("Rp15.000", "Rp17.500"));
  }

  private static Optional<Absence> absence(LocalDate day, Optional<String> deputy) {
    return Optional.of(new Absence("nurul", day, day, deputy));
  }

  private Actor as(String login) {
    return Actor.of(office.staff.get(login), "inbox");
  }

  private LinkVisitor visit(MimeMessage mail) {
    return LinkVisitor.with(office, mail);
  }

  private MimeMessage arrivedFor(String login) {
    await().atMost(PATIENCE).until(() -> addressees().contains(login + "@kantor.example"));
    return mailTo(office.mail, login);
  }

  private List<String> addressees() {
    return Arrays.stream(office.mail.getReceivedMessages()).map(LinkVisitor::recipient).toList();
  }

  private int pendingMails() {
    return office.store.read(reading -> Outbox.pending(reading, "mail").size());
  }

  private List<Entry> approvals(ArticleId id) {
    return office.records(id).stream()
        .filter(it -> it.header().fact().kind().equals(Fact.TRANSITION))
        .filter(it -> it.header().fact().outcome().equals(Optional.of("approve")))
        .toList();
  }

  private Softcopy softcopyOf(ArticleId id) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> office.store.read(reading -> Softcopies.find(reading, id, 1)),
            Optional::isPresent)
        .orElseThrow();
  }

  private String paperText(Softcopy softcopy) {
    byte[] file = office.store.read(reading -> Softcopies.bytes(reading, softcopy));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The PDF files of a mail, copied: the mail library's base64 stream ends early when asked for all
   * bytes at once.
   */
  private static List<byte[]> attached(MimeMessage mail) {
    try {
      MimeMultipart parts = (MimeMultipart) mail.getContent();
      List<byte[]> files = new ArrayList<>();
      for (int i = 0; i < parts.getCount(); i++) {
        if (parts.getBodyPart(i).isMimeType("application/pdf")) {
          ByteArrayOutputStream file = new ByteArrayOutputStream();
          parts.getBodyPart(i).getInputStream().transferTo(file);
          files.add(file.toByteArray());
        }
      }
      return files;
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(StoredNode node) {
    List<String> texts = new ArrayList<>();
    texts.add(node.name());
    for (String property :
        Set.of("payload", "lastError", "header", "body", "content", "login", "token")) {
      node.text(property).ifPresent(texts::add);
    }
    node.children().stream()
        .filter(child -> !child.name().startsWith("jcr:"))
        .forEach(child -> texts.addAll(texts(child)));
    return texts;
  }
}
