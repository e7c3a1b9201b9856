package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.approval.Softcopies;
import id.go.bengkaliskab.pesona.approval.Softcopy;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

/** The paper of an approval, and what its approver learns afterwards. */
class SoftcopyTest extends ApprovalStory {
  @Test
  void the_softcopy_tells_all_and_its_hash_stands_in_the_record_after_it() throws Exception {
    ArticleId id = approved();
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
    ArticleId id = approved();
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
    ArticleId id = approved();
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

  private ArticleId approved() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    visit(arrivedFor("nurul")).approve();
    return id;
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
}
