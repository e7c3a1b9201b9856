package id.go.bengkaliskab.pesona.embedded.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.embedded.testing.StandingClock;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final DiskSpace ENOUGH = new DiskSpace(100L << 30, 50L << 30);
  private static final DiskSpace SHORT = new DiskSpace(100L << 30, 300L << 20);

  private final StandingClock clock = new StandingClock(MONDAY_NOON);
  private TestRepository repository;
  private Store store;
  private DiskSpace space = ENOUGH;
  private final Directory directory = mock(Directory.class);
  private final Outbox outbox = new Outbox(clock, () -> {});
  private DiskWatch watch;

  @BeforeEach
  void open(@TempDir Path folder) {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    when(directory.withRole(any())).thenReturn(List.of());
    when(directory.withRole(Person.ADMINISTRATOR))
        .thenReturn(List.of(person("siti"), person("umi")));
    watch = watch();
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void nobody_is_warned_while_there_is_room() {
    watch.run();

    assertThat(warnings()).isEmpty();
    assertThat(health().look().status()).isEqualTo(Health.Status.OK);
  }

  @Test
  void each_administrator_is_warned_once_a_day_of_the_office_even_when_the_mail_is_long_sent() {
    space = SHORT;
    watch.run();
    assertThat(warnings())
        .extracting(message -> message.require("to"))
        .containsExactlyInAnyOrder("siti", "umi");
    assertThat(warnings())
        .allSatisfy(
            message -> {
              assertThat(message.payload().required("freeMebibytes").longValue()).isEqualTo(300);
              assertThat(message.payload().required("percentFree").intValue()).isZero();
            });

    send();
    clock.set(MONDAY_NOON.plus(Duration.ofHours(11)));
    watch.run();
    assertThat(warnings()).isEmpty();

    clock.set(MONDAY_NOON.plus(Duration.ofHours(13)));
    watch.run();
    assertThat(warnings()).hasSize(2);
  }

  @Test
  void a_start_on_the_same_day_warns_nobody_again() {
    space = SHORT;
    watch.run();
    send();

    watch().run();

    assertThat(warnings()).isEmpty();
    assertThat(store.<List<Entry>>read(reading -> Chain.list(reading, Chain.OFFICE)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.header().fact().kind()).isEqualTo("disk-low");
              assertThat(entry.body().orElseThrow().details()).containsEntry("to", "siti, umi");
            });
  }

  @Test
  void a_short_disk_and_promises_that_are_late_are_findings() {
    space = SHORT;
    assertThat(health().look().status()).isEqualTo(Health.Status.WARNING);

    watch.run();
    space = ENOUGH;
    assertThat(health().look().status()).isEqualTo(Health.Status.OK);
    assertThat(health().look().pending()).isEqualTo(2);
    clock.set(MONDAY_NOON.plus(Duration.ofMinutes(61)));
    assertThat(health().look().status()).isEqualTo(Health.Status.WARNING);
  }

  @Test
  void what_is_planned_for_tomorrow_is_no_finding() {
    store.change(
        unit ->
            outbox.promise(
                unit,
                "publication",
                "besok",
                CanonicalJson.object(),
                MONDAY_NOON.plus(Duration.ofDays(1))));
    clock.set(MONDAY_NOON.plus(Duration.ofHours(20)));

    assertThat(health().look().status()).isEqualTo(Health.Status.OK);
    clock.set(MONDAY_NOON.plus(Duration.ofHours(26)));
    assertThat(health().look().status()).isEqualTo(Health.Status.WARNING);
  }

  @Test
  void a_disk_that_cannot_be_measured_is_a_finding_of_its_own() {
    Health.Findings found =
        new Health(
                store,
                () -> {
                  throw new UncheckedIOException(new IOException("no such disk"));
                },
                clock)
            .look();

    assertThat(found.readable()).isTrue();
    assertThat(found.disk()).isEmpty();
    assertThat(found.status()).isEqualTo(Health.Status.WARNING);
  }

  @Test
  void many_who_ask_at_once_get_one_look() {
    Health health = health();
    assertThat(health.look().pending()).isZero();
    space = SHORT;
    watch.run();

    clock.set(MONDAY_NOON.plus(Duration.ofSeconds(5)));
    assertThat(health.look().pending()).isZero();
    clock.set(MONDAY_NOON.plus(Duration.ofSeconds(6)));
    assertThat(health.look().pending()).isEqualTo(2);
  }

  @Test
  void a_repository_that_does_not_answer_is_a_failure_and_no_exception() {
    repository.close();

    Health.Findings found = health().look();

    assertThat(found.status()).isEqualTo(Health.Status.FAILING);
    assertThat(found.readable()).isFalse();
  }

  private DiskWatch watch() {
    return new DiskWatch(
        () -> space,
        store,
        new Chain(new SecureRandom()),
        directory,
        new Mailings(outbox),
        OFFICE,
        clock);
  }

  private Health health() {
    return new Health(store, () -> space, clock);
  }

  /** As the dispatcher does with a mail that the server took. */
  private void send() {
    Dispatcher dispatcher = new Dispatcher(store, clock);
    dispatcher.start(List.of(new Sent()));
    await().until(() -> warnings().isEmpty());
    dispatcher.close();
  }

  private List<Message> warnings() {
    return store.read(Outbox::pending);
  }

  private static Person person(String login) {
    return new Person(
        login,
        login,
        Optional.of(login + "@pesona.test"),
        Locale.forLanguageTag("id"),
        Set.of(Person.ADMINISTRATOR),
        true);
  }

  private record Sent() implements Handler {
    @Override
    public String type() {
      return "mail";
    }

    @Override
    public void carryOut(Message message) {
      // the server took it
    }
  }
}
