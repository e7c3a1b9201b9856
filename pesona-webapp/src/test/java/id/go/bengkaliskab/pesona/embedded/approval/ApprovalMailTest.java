package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.parsed;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/** Who is asked by mail for an approval, and what the mail holds. */
class ApprovalMailTest extends ApprovalStory {
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
  void nobody_is_asked_to_compose_what_was_composed_while_mails_waited() {
    ArticleId id = office.awaitingApproval(TITLE);
    office.perform(id, "approve", "nurul", Optional.empty());
    softcopyOf(id);
    office.perform(id, "composed", "rini", Optional.empty());
    office.connectMail();
    await().atMost(PATIENCE).until(() -> pendingMails() == 0);
    assertThat(text(mailTo(office.mail, "nurul"))).contains("Persetujuan Anda telah tercatat");
    assertThat(office.mail.getReceivedMessages())
        .noneMatch(mail -> text(mail).contains("Menyusun artikel"));
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

  private static Optional<Absence> absence(LocalDate day, Optional<String> deputy) {
    return Optional.of(new Absence("nurul", day, day, deputy));
  }

  private int pendingMails() {
    return office.store.read(reading -> Outbox.pending(reading, "mail").size());
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
