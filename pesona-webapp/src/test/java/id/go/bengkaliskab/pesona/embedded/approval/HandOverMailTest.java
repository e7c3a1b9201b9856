package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverMailTest {
  private static final String TITLE = "Jadwal baru kapal di Pelabuhan Bengkalis";

  @TempDir Path folder;
  private Office office;
  private ArticleId id;

  @BeforeEach
  void open() throws Exception {
    office = new Office(folder, ApprovalSettings.Mode.DECIDE);
    id = office.awaitingApproval(TITLE);
    office.perform(id, "reject", "nurul", Optional.of("Lengkapi sumber."));
    office.connectMail();
    awaitAllSent();
    office.mail.purgeEmailFromAllMailboxes();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_former_claimant_reads_who_took_the_step_over_and_when() throws Exception {
    office.desk.attendances().claim(id, actor("rini"));
    office.desk.attendances().takeOver(id, actor("hasan"));
    awaitAllSent();

    MimeMessage mail = mailTo(office.mail, "rini");
    assertThat(office.mail.getReceivedMessages()).hasSize(1);
    assertThat(mail.getSubject()).isEqualTo("Tugas Anda diambil alih: " + TITLE);
    assertThat(text(mail))
        .contains(
            "Hasan Basri mengambil alih",
            "Mengedit artikel sehingga layak unggah",
            "Senin, 23 November 2026 pukul 10.00 WIB",
            "https://kerja.example/admin?artikel=" + id);
  }

  @Test
  void the_assignee_reads_which_step_it_is_and_until_when() throws Exception {
    office.desk.assignments().assign(id, "rini", actor("nurul"));
    awaitAllSent();

    MimeMessage mail = mailTo(office.mail, "rini");
    assertThat(office.mail.getReceivedMessages()).hasSize(1);
    assertThat(mail.getSubject()).isEqualTo("Ditugaskan kepada Anda: " + TITLE);
    assertThat(text(mail))
        .contains(
            "Nurul Huda menugaskan langkah ini",
            "Mengedit artikel sehingga layak unggah",
            "Batas waktu: Senin, 23 November 2026 pukul 10.15 WIB");
  }

  @Test
  void an_assignment_that_was_withdrawn_before_its_mail_left_is_not_told() {
    office.mailServer.set(Optional.empty());
    office.desk.assignments().assign(id, "rini", actor("nurul"));
    office.desk.assignments().withdraw(id, actor("nurul"));
    office.connectMail();
    awaitAllSent();

    assertThat(office.mail.getReceivedMessages()).isEmpty();
  }

  private Actor actor(String login) {
    return Actor.of(office.staff.get(login), "inbox");
  }

  private void awaitAllSent() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> office.store.read(r -> Outbox.pending(r, "mail")).isEmpty());
  }
}
