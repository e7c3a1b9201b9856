package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.approval.Softcopies;
import id.go.bengkaliskab.pesona.approval.Softcopy;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.mail.internet.MimeMessage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office that decides through links in mails, anew for each test. */
abstract class ApprovalStory {
  static final String TITLE = "Jadwal baru kapal di Pelabuhan Bengkalis";
  static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  Office office;

  @BeforeEach
  void openTheOffice() {
    office = new Office(folder, ApprovalSettings.Mode.DECIDE);
  }

  @AfterEach
  void closeTheOffice() {
    office.close();
  }

  Actor as(String login) {
    return Actor.of(office.staff.get(login), "inbox");
  }

  LinkVisitor visit(MimeMessage mail) {
    return LinkVisitor.with(office, mail);
  }

  MimeMessage arrivedFor(String login) {
    await().atMost(PATIENCE).until(() -> addressees().contains(login + "@kantor.example"));
    return mailTo(office.mail, login);
  }

  List<String> addressees() {
    return Arrays.stream(office.mail.getReceivedMessages()).map(LinkVisitor::recipient).toList();
  }

  List<Entry> approvals(ArticleId id) {
    return office.records(id).stream()
        .filter(it -> it.header().fact().kind().equals(Fact.TRANSITION))
        .filter(it -> it.header().fact().outcome().equals(Optional.of("approve")))
        .toList();
  }

  Softcopy softcopyOf(ArticleId id) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> office.store.read(reading -> Softcopies.find(reading, id, 1)),
            Optional::isPresent)
        .orElseThrow();
  }

  String paperText(Softcopy softcopy) {
    byte[] file = office.store.read(reading -> Softcopies.bytes(reading, softcopy));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
