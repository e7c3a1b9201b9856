package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.magnolia.WorkingMagnolia.Sent;
import id.go.bengkaliskab.pesona.notice.BellHandler;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import info.magnolia.ui.api.message.MessageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What AdminCentral shows of the letters that the outbox promises. */
class MagnoliaNoticesTest {
  private static final Map<String, Said> OF_ARTICLES =
      Map.ofEntries(
          said("task", MessageType.WORKITEM, "New task: "),
          said("assigned", MessageType.WORKITEM, "Assigned to you: "),
          said("approval", MessageType.WORKITEM, "Approval requested: "),
          said("approved-task", MessageType.WORKITEM, "New task: "),
          said("rejected", MessageType.WARNING, "Article sent back: "),
          said("publication-failed", MessageType.WARNING, "Publishing failed: "),
          said("taken-over", MessageType.WARNING, "Your task was taken over: "),
          said("approved", MessageType.INFO, "Approval recorded: "),
          said("correction", MessageType.INFO, "Correction after approval: "),
          said("unpublished", MessageType.INFO, "Article taken off the site: "),
          said("comment", MessageType.INFO, "Comment: "));

  private static final Set<String> OF_MANY = Set.of("deadline", "weekly");

  /** Letters that only the embedded host sends, and the mail that tries the mail server. */
  private static final Set<String> NOT_OF_MAGNOLIA =
      Set.of("invitation", "password-reset", "disk-low", "test");

  private WorkingMagnolia author;

  @BeforeEach
  void start(@TempDir Path folder) {
    author = new WorkingMagnolia(folder);
    author.module().start(null);
  }

  @AfterEach
  void stop() {
    author.close();
  }

  @Test
  void a_notice_reaches_each_reader_in_their_language_though_no_mail_server_is_set() {
    author.promise("task", "sari");
    author.promise("task", "wati");

    await().until(() -> author.sent().size() == 2);
    assertThat(author.sent())
        .containsExactlyInAnyOrder(
            new Sent("sari", MessageType.WORKITEM, "New task: Pantai Lapin", link("Open in")),
            new Sent("wati", MessageType.WORKITEM, "Tugas baru: Pantai Lapin", link("Buka di")));
    assertThat(author.pending("mail")).hasSize(2);
  }

  @Test
  void what_a_notice_asks_and_says_follows_from_its_kind() {
    for (Map.Entry<String, Said> kind : OF_ARTICLES.entrySet()) {
      author.sent().clear();

      author.promise(kind.getKey(), "sari");

      await().until(() -> author.pending("bell").isEmpty());
      assertThat(author.sent())
          .as(kind.getKey())
          .containsExactly(
              new Sent(
                  "sari",
                  kind.getValue().type(),
                  kind.getValue().words() + "Pantai Lapin",
                  link("Open in")));
    }
  }

  @Test
  void every_kind_of_letter_rings_or_is_silent_on_purpose() throws Exception {
    Set<String> known = new HashSet<>(OF_ARTICLES.keySet());
    known.addAll(OF_MANY);
    known.addAll(BellHandler.SILENT);
    Set<String> letters = templates();
    letters.add("approved-task");
    letters.removeAll(NOT_OF_MAGNOLIA);

    assertThat(known).isEqualTo(letters);
  }

  @Test
  void each_task_whose_time_runs_out_has_a_notice_unless_it_was_done() {
    Instant since = author.begun();
    ObjectNode values = CanonicalJson.object();
    task(values, since, "due");
    task(values, since, "reminder");
    task(values, since.minusSeconds(1), "overdue");

    author.promise("deadline", "sari", values);

    await().until(() -> author.pending("bell").isEmpty());
    assertThat(author.sent())
        .containsExactly(
            new Sent("sari", MessageType.WARNING, "Due now: Pantai Lapin", link("Open in")),
            new Sent(
                "sari",
                MessageType.WORKITEM,
                "Time is running out: Pantai Lapin",
                link("Open in")));
  }

  @Test
  void the_board_of_this_week_has_a_notice_and_that_of_the_last_has_not() {
    LocalDate monday =
        LocalDate.now(author.running().zone())
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    author.promise("weekly", "sari", week(monday));
    author.promise("weekly", "wati", week(monday.minusWeeks(1)));

    await().until(() -> author.pending("bell").isEmpty());
    assertThat(author.sent())
        .singleElement()
        .satisfies(
            sent -> {
              assertThat(sent.login()).isEqualTo("sari");
              assertThat(sent.type()).isEqualTo(MessageType.INFO);
              assertThat(sent.subject()).startsWith("Board this week: ");
              assertThat(sent.text())
                  .isEqualTo(
                      "Open in Pesona: https://kerja.test/author/.magnolia/admincentral"
                          + "#app:pesona-papan:main;");
            });
  }

  @Test
  void the_seal_of_a_day_is_a_mail_only() {
    author.promise("seal", "sari", CanonicalJson.object().put("date", "2026-11-26"));

    await().until(() -> author.pending("bell").isEmpty());
    assertThat(author.sent()).isEmpty();
    assertThat(author.pending("mail")).hasSize(1);
  }

  @Test
  void a_letter_that_nobody_has_thought_of_is_a_failure_that_is_seen() {
    author.promise("of-a-later-build", "sari");

    await()
        .untilAsserted(
            () ->
                assertThat(author.pending("bell"))
                    .singleElement()
                    .satisfies(
                        it -> assertThat(it.lastError().orElse("")).contains("later-build")));
  }

  @Test
  void a_refused_notice_is_tried_again_and_stops_neither_others_nor_mails() {
    doThrow(new IllegalStateException("no folder"))
        .when(author.messages())
        .sendMessage(eq("sari"), any());

    author.promise("task", "sari");
    author.promise("task", "wati");

    await()
        .until(
            () ->
                author.sent().size() == 1
                    && author.pending("bell").stream().anyMatch(it -> it.attempts() > 0));
    assertThat(author.sent().get(0).login()).isEqualTo("wati");
    assertThat(author.pending("bell"))
        .singleElement()
        .satisfies(it -> assertThat(it.lastError()).hasValue("no folder"));
    assertThat(author.pending("mail")).hasSize(2).allMatch(mail -> mail.attempts() == 0);
  }

  @Test
  void a_disabled_reader_gets_no_notice() {
    author
        .users()
        .put(new Person("budi", "Budi", Optional.empty(), Locale.ENGLISH, Set.of("kasi"), false));

    author.promise("task", "budi");

    await().until(() -> author.pending("bell").isEmpty());
    verify(author.messages(), never()).sendMessage(anyString(), any());
  }

  private void task(ObjectNode values, Instant since, String stage) {
    values
        .withArray("tasks")
        .addObject()
        .put("article", author.id().value())
        .put("enteredAt", since.toString())
        .put("stage", stage);
  }

  private static ObjectNode week(LocalDate monday) {
    return CanonicalJson.object().put("week", monday.toString());
  }

  private static String link(String words) {
    return WorkingMagnolia.link(words);
  }

  private static Set<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(FakeMagnolia.LIGHT_MODULES.resolve("pesona/mail"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt.ftl"))
          .map(name -> name.replace(".txt.ftl", ""))
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  private static Map.Entry<String, Said> said(String kind, MessageType type, String words) {
    return Map.entry(kind, new Said(type, words));
  }

  private record Said(MessageType type, String words) {}
}
