package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.WeeklyBoard;
import id.go.bengkaliskab.pesona.board.WeeklyLetter;
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
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
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
import org.junit.jupiter.api.io.TempDir;

/** What the weekly mail says on Monday 7 December, a fortnight after the last publication. */
class WeeklyMailTest {
  private static final String BOARD = "https://kerja.example/.magnolia/admincentral#!papan";

  @TempDir Path folder;
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Office office;
  private WeeklyLetter letter;
  private ArticleId late;

  @BeforeEach
  void open() {
    server.start();
    office = new Office(folder);
    LightModule module =
        LightModuleReader.read(
            Path.of(System.getProperty("pesona.lightModules")), "pesona", (path, s) -> List.of());
    letter =
        new WeeklyLetter(
            new Board(office.store(), office.desk(), office.staff()),
            office.desk(),
            new LetterWriter(
                new Templates(module.resources(), module.texts()),
                new Letterhead(
                    "Diskominfotik",
                    id -> Optional.of(URI.create("https://kerja.example/artikel/" + id)))),
            new Sentences(module.texts(), office.procedure().officeHours().zone()),
            URI.create(BOARD),
            office.clock());
    Way.to(office, "finished");
    office.clock().set("2026-12-04T03:00:00Z");
    late = Way.to(office, "edit");
    office.clock().set("2026-12-07T00:25:00Z");
    Way.to(office, "approve");
    office.clock().set("2026-12-07T00:30:00Z");
    new WeeklyBoard(
            office.store(),
            office.desk(),
            office.staff(),
            new Chain(new SecureRandom()),
            new Outbox(office.clock(), () -> {}),
            office.clock())
        .run();
  }

  @AfterEach
  void close() {
    office.close();
    server.stop();
  }

  @Test
  void kabid_and_kasi_read_how_stale_the_site_is_what_waits_and_what_is_late() throws Exception {
    for (Message message : promised()) {
      handler().carryOut(message);
    }

    assertThat(Arrays.stream(server.getReceivedMessages()).map(WeeklyMailTest::reader))
        .containsExactlyInAnyOrder(
            "Zainal Abidin <zainal@example.org>", "Hasan Basri <hasan@example.org>");
    for (MimeMessage message : server.getReceivedMessages()) {
      MimeMessageParser mail = new MimeMessageParser(message).parse();
      assertThat(mail.getSubject())
          .isEqualTo("Papan pekan ini: 14 hari tanpa publikasi, 2 artikel menunggu, 1 terlambat");
      for (String form : List.of(mail.getPlainContent(), mail.getHtmlContent())) {
        assertThat(form)
            .contains(
                "Publikasi terakhir 14 hari lalu: 23 November 2026 08.00 WIB",
                "Melewati batas 7 hari: situs tidak diperbarui",
                "Langkah 2: Mengedit artikel sehingga layak unggah",
                "1 artikel, 1 terlambat",
                "paling lama 3 hari",
                "Langkah 3: Menyetujui artikel untuk di unggah",
                "paling lama sejak hari ini",
                "Pantai Lapin ramai pengunjung",
                "Menunggu Staf Pengolah Data",
                "Terlambat: 300 dari 15 menit kerja",
                "https://kerja.example/artikel/" + late,
                BOARD)
            .doesNotContain("board.", "mail.", "inbox.");
      }
      assertThat(mail.getHtmlContent())
          .containsPattern("#9d2235[^>]*>Melewati batas 7 hari")
          .doesNotContainPattern("#9d2235[^>]*>paling lama 3 hari");
    }
  }

  @Test
  void a_reader_of_english_is_told_in_english() {
    Mail mail = letter.write(promised().get(0), reader(Locale.ENGLISH)).orElseThrow();

    assertThat(mail.subject())
        .isEqualTo("Board this week: 14 days without a publication, 2 articles waiting, 1 overdue");
    for (String form : List.of(mail.text(), mail.html())) {
      assertThat(form)
          .contains(
              "Last publication 14 days ago: 23 November 2026 08:00 WIB",
              "Past the limit of 7 days: the site is out of date",
              "1 article, 1 overdue",
              "oldest 3 days",
              "Waits for Data Processing Staff")
          .doesNotContain("board.", "mail.", "inbox.");
    }
  }

  @Test
  void an_article_beyond_the_limit_of_its_step_is_told_with_the_limit() {
    office.clock().set("2026-12-08T01:00:00Z");

    Mail mail = letter.write(promised().get(0), reader(Locale.ENGLISH)).orElseThrow();
    assertThat(mail.text()).contains("oldest 4 days, past the limit of 3 days");
    assertThat(mail.html()).containsPattern("#9d2235[^>]*>oldest 4 days");
  }

  @Test
  void of_many_late_articles_ten_are_named_and_the_others_counted() {
    office.clock().set("2026-12-07T00:30:00Z");
    for (int i = 0; i < 12; i++) {
      Way.to(office, "edit");
    }
    office.clock().set("2026-12-07T02:00:00Z");

    Mail mail = letter.write(promised().get(0), reader(Locale.ENGLISH)).orElseThrow();
    assertThat(mail.text()).contains("14 overdue", "and 4 more articles");
  }

  @Test
  void in_an_office_without_work_the_mail_says_so() {
    office.perform(late, "hasan", "cancel");
    office.clock().set("2026-12-07T00:31:00Z");

    Mail mail = letter.write(promised().get(0), reader(Locale.ENGLISH)).orElseThrow();
    assertThat(mail.text()).contains("No article is overdue.");
  }

  @Test
  void a_mail_that_could_not_leave_in_its_week_is_left_out() {
    office.clock().set("2026-12-13T16:00:00Z");
    assertThat(letter.write(promised().get(0), reader(Locale.ENGLISH))).isPresent();

    office.clock().set("2026-12-13T17:00:00Z");
    assertThat(letter.write(promised().get(0), reader(Locale.ENGLISH))).isEmpty();
  }

  private MailHandler handler() {
    return new MailHandler(
        () ->
            Optional.of(
                new MailSettings(
                    "127.0.0.1",
                    server.getSmtp().getPort(),
                    MailSettings.Tls.NONE,
                    Optional.empty(),
                    "pesona@kerja.example",
                    "Diskominfotik")),
        office.staff(),
        List.of(letter),
        new Postman("kerja.example", office.clock()));
  }

  private List<Message> promised() {
    return office.store().read(reading -> Outbox.pending(reading, "mail"));
  }

  private static Person reader(Locale language) {
    return new Person("kepala", "Head", Optional.empty(), language, Set.of("kabid"), true);
  }

  private static String reader(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (javax.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
