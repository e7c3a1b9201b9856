package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Letterhead;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.MailHandler;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.notice.Postman;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.record.Seal;
import id.go.bengkaliskab.pesona.record.SealKey;
import id.go.bengkaliskab.pesona.seal.SealLetter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.mail.internet.MimeMessage;
import org.apache.commons.mail.util.MimeMessageParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealMailTest extends SealStory {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private SealLetter letter;

  @BeforeEach
  void sealADay() {
    server.start();
    LightModule module =
        LightModuleReader.read(
            Path.of(System.getProperty("pesona.lightModules")), "pesona", (path, s) -> List.of());
    LetterWriter writer =
        new LetterWriter(
            new Templates(module.resources(), module.texts()),
            new Letterhead("Diskominfotik", id -> Optional.empty()));
    letter = new SealLetter(sealed.sealing(), writer, office.desk().procedures());
    Way.to(office, "compose");
    seal();
  }

  @AfterEach
  void stopTheServer() {
    server.stop();
  }

  @Test
  void kabid_and_kasi_get_root_counts_and_fingerprint_and_are_told_to_keep_them() throws Exception {
    MailHandler handler =
        new MailHandler(
            () -> Optional.of(settings()),
            office.staff(),
            List.of(letter),
            new Postman("kerja.example", office.clock()));
    for (Message message : sealed.mails()) {
      handler.carryOut(message);
    }

    Seal seal = sealed.sealing().find(LocalDate.parse("2026-11-23")).orElseThrow();
    String fingerprint = SealKey.fingerprint(keys.sealingKey().orElseThrow());
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(Arrays.stream(server.getReceivedMessages()).map(SealMailTest::reader))
        .containsExactlyInAnyOrder("zainal@example.org", "hasan@example.org");
    for (MimeMessage message : server.getReceivedMessages()) {
      MimeMessageParser mail = new MimeMessageParser(message).parse();
      assertThat(mail.getSubject()).isEqualTo("Segel catatan: Senin, 23 November 2026");
      for (String form : List.of(mail.getPlainContent(), mail.getHtmlContent())) {
        assertThat(form)
            .contains(seal.root(), fingerprint, "Simpan surel ini", "pukul 17.30 WIB")
            .contains("Jumlah catatan", "4")
            .doesNotContain("mail.");
      }
    }
  }

  @Test
  void a_reader_of_english_is_told_in_english() {
    Person reader =
        new Person("kepala", "Head", Optional.empty(), Locale.ENGLISH, Set.of("kabid"), true);

    Mail mail = letter.write(sealed.mails().get(0), reader).orElseThrow();

    assertThat(mail.subject()).isEqualTo("Seal of the record: Monday, 23 November 2026");
    assertThat(mail.text()).contains("Keep this mail").doesNotContain("mail.");
    assertThat(mail.html()).contains("Keep this mail").doesNotContain("mail.");
  }

  private MailSettings settings() {
    return new MailSettings(
        "127.0.0.1",
        server.getSmtp().getPort(),
        MailSettings.Tls.NONE,
        Optional.empty(),
        "pesona@kantor.example",
        "Pesona");
  }

  private static String reader(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString().replaceAll(".*<(.*)>", "$1");
    } catch (javax.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
