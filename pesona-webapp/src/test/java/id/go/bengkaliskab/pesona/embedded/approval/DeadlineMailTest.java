package id.go.bengkaliskab.pesona.embedded.approval;

import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.mailTo;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.parsed;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.recipient;
import static id.go.bengkaliskab.pesona.embedded.approval.LinkVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders on a driven clock: the editing step has 15 minutes; it was entered at ten o'clock. */
class DeadlineMailTest {
  private static final String TITLE = "Jadwal baru kapal di Pelabuhan Bengkalis";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, ApprovalSettings.Mode.DECIDE);
    office.connectMail();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_claimant_is_reminded_at_four_fifths_and_told_when_it_is_due_each_once()
      throws Exception {
    ArticleId id = editing(TITLE);
    office.desk.attendances().claim(id, actor("rini"));
    passes(Duration.ofMinutes(11).plusSeconds(59));
    assertThat(mails()).isEmpty();

    passes(Duration.ofSeconds(1));
    passes(Duration.ofMinutes(1));
    assertThat(subjects()).containsExactly("rini: Pengingat batas waktu: " + TITLE);
    assertThat(text(mailTo(office.mail, "rini")))
        .contains(
            "Yth. Rini Marlina",
            "Senin, 23 November 2026 pukul 10.15 WIB",
            "12 dari 15 menit",
            "Dikerjakan oleh: Rini Marlina",
            "https://kerja.example/admin?artikel=" + id);
    assertThat(parsed(mailTo(office.mail, "rini")).getHtmlContent())
        .contains("Mengedit artikel sehingga layak unggah", "#0b4a36");

    passes(Duration.ofMinutes(2));
    assertThat(subjects())
        .containsExactly(
            "rini: Pengingat batas waktu: " + TITLE, "rini: Batas waktu tercapai: " + TITLE);
    passes(Duration.ofMinutes(1));
    assertThat(subjects().subList(2, subjects().size()))
        .containsExactly("zainal: Terlambat: " + TITLE);
    passes(Duration.ofHours(1));
    assertThat(mails()).hasSize(3);
    assertThat(records(id)).containsExactly("reminder", "due", "overdue");
    assertThat(new Verifier(office.store).verify().faults()).isEmpty();
  }

  @Test
  void a_free_task_is_told_to_all_its_performers_who_are_there() {
    editing(TITLE);
    office.staff.disable("rini");
    passes(Duration.ofMinutes(12));

    assertThat(subjects()).containsExactly("hasan: Pengingat batas waktu: " + TITLE);
  }

  @Test
  void of_an_approval_only_who_may_decide_is_told() {
    office.awaitingApproval(TITLE);
    sent();
    purge();
    passes(Duration.ofMinutes(12));

    assertThat(subjects()).containsExactly("nurul: Pengingat batas waktu: " + TITLE);
  }

  @Test
  void the_time_stands_still_in_a_pause_and_outside_office_hours() {
    ArticleId id = editing(TITLE);
    passes(Duration.ofMinutes(10));
    office.desk.attendances().pause(id, actor("rini"), "menunggu foto");
    passes(Duration.ofHours(1));
    assertThat(mails()).isEmpty();
    office.desk.attendances().resume(id, actor("rini"));
    passes(Duration.ofMinutes(2));
    assertThat(mails()).hasSize(2);
    office.desk.attendances().claim(id, actor("rini"));

    office.clock.set(Office.MONDAY.plus(Duration.ofHours(5)));
    editing("Festival Lampu Colok");
    office.clock.set(Office.MONDAY.plus(Duration.ofHours(9)));
    int before = mails().size();
    office.deadlines.run();
    sent();
    assertThat(mails()).hasSize(before);
    office.clock.set(Office.MONDAY.plus(Duration.ofHours(21)).plus(Duration.ofMinutes(30)));
    office.deadlines.run();
    sent();
    assertThat(mails()).hasSizeGreaterThan(before);
  }

  @Test
  void after_a_long_stop_everybody_gets_one_mail_with_the_latest_stage_only() throws Exception {
    for (int i = 1; i <= 5; i++) {
      editing("Artikel " + i);
    }
    passes(Duration.ofDays(2));
    passes(Duration.ofMinutes(1));

    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "rini: 5 tugas mendekati atau melewati batas waktu",
            "hasan: 5 tugas mendekati atau melewati batas waktu",
            "zainal: 5 tugas mendekati atau melewati batas waktu");
    assertThat(text(mailTo(office.mail, "rini")))
        .contains("Artikel 1", "Artikel 5", "Waktu habis")
        .doesNotContain("Hampir habis");
    assertThat(text(mailTo(office.mail, "zainal"))).contains("Terlambat");
  }

  @Test
  void the_next_entry_into_a_step_is_told_anew() {
    ArticleId id = editing(TITLE);
    passes(Duration.ofMinutes(12));
    office.desk.checking().check(id, Set.of("language", "facts", "media", "people"), actor("rini"));
    office.perform(id, "request-approval", "rini", Optional.empty());
    office.perform(id, "reject", "nurul", Optional.of("Lengkapi."));
    sent();
    purge();
    passes(Duration.ofMinutes(12));

    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "rini: Pengingat batas waktu: " + TITLE, "hasan: Pengingat batas waktu: " + TITLE);
  }

  @Test
  void a_task_that_was_done_before_its_mail_left_is_not_told() {
    office.mailServer.set(Optional.empty());
    ArticleId id = beginEditing(TITLE);
    office.clock.set(Office.MONDAY.plus(Duration.ofMinutes(12)));
    office.deadlines.run();
    office.perform(id, "cancel", "nurul", Optional.of("Tidak jadi."));
    office.connectMail();
    sent();

    assertThat(subjects()).noneMatch(subject -> subject.contains("Pengingat"));
  }

  @Test
  void the_mail_is_in_the_language_of_its_reader() throws Exception {
    Person rini = office.staff.get("rini");
    office.staff.put(
        new Person("rini", rini.name(), rini.email(), Locale.ENGLISH, rini.roles(), true));
    ArticleId id = editing(TITLE);
    office.desk.attendances().claim(id, actor("rini"));
    passes(Duration.ofMinutes(15));

    assertThat(subjects()).containsExactly("rini: Due now: " + TITLE);
    assertThat(text(mailTo(office.mail, "rini")))
        .contains("Dear Rini Marlina", "15 of 15 office minutes", "Monday, 23 November 2026");
  }

  /** An article in the editing step, whose other mails are out of the way. */
  private ArticleId editing(String title) {
    ArticleId id = beginEditing(title);
    sent();
    purge();
    return id;
  }

  private ArticleId beginEditing(String title) {
    return office.inEditing(title);
  }

  private void passes(Duration time) {
    office.clock.set(office.clock.instant().plus(time));
    office.deadlines.run();
    sent();
  }

  private void purge() {
    try {
      office.mail.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sent() {
    office.wake();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> office.store.read(r -> Outbox.pending(r, "mail")).isEmpty());
  }

  private List<MimeMessage> mails() {
    return Arrays.asList(office.mail.getReceivedMessages());
  }

  private List<String> subjects() {
    return mails().stream().map(DeadlineMailTest::describe).toList();
  }

  private static String describe(MimeMessage mail) {
    try {
      return recipient(mail).replace("@kantor.example", "") + ": " + mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> records(ArticleId id) {
    return office.records(id).stream()
        .map(Entry::header)
        .filter(header -> header.fact().via().equals("deadline"))
        .map(header -> header.fact().kind())
        .toList();
  }

  private Actor actor(String login) {
    return Actor.of(office.staff.get(login), "inbox");
  }
}
