package id.go.bengkaliskab.pesona.embedded.health;

import static org.assertj.core.api.Assertions.assertThat;
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
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.Store;
import java.nio.file.Path;
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
  private DiskWatch watch;
  private Health health;

  @BeforeEach
  void open(@TempDir Path folder) {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    Directory directory = mock(Directory.class);
    when(directory.withRole(any())).thenReturn(List.of());
    when(directory.withRole(Person.ADMINISTRATOR))
        .thenReturn(List.of(person("siti"), person("umi")));
    Outbox outbox = new Outbox(clock, () -> {});
    watch = new DiskWatch(() -> space, store, directory, new Mailings(outbox), OFFICE, clock);
    health = new Health(store, () -> space, clock);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void nobody_is_warned_while_there_is_room() {
    watch.run();

    assertThat(warnings()).isEmpty();
    assertThat(health.look().status()).isEqualTo(Health.Status.OK);
  }

  @Test
  void each_administrator_is_warned_once_a_day_of_the_office() {
    space = SHORT;
    watch.run();
    clock.set(MONDAY_NOON.plus(Duration.ofHours(11)));
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
    clock.set(MONDAY_NOON.plus(Duration.ofHours(13)));
    watch.run();
    assertThat(warnings()).hasSize(4);
  }

  @Test
  void a_short_disk_and_promises_that_wait_long_are_findings() {
    space = SHORT;
    assertThat(health.look().status()).isEqualTo(Health.Status.WARNING);

    watch.run();
    space = ENOUGH;
    assertThat(health.look().status()).isEqualTo(Health.Status.OK);
    assertThat(health.look().pending()).isEqualTo(2);
    clock.set(MONDAY_NOON.plus(Duration.ofMinutes(61)));
    assertThat(health.look().status()).isEqualTo(Health.Status.WARNING);
  }

  @Test
  void a_repository_that_does_not_answer_is_a_failure_and_no_exception() {
    repository.close();

    Health.Findings found = health.look();

    assertThat(found.status()).isEqualTo(Health.Status.FAILING);
    assertThat(found.readable()).isFalse();
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
}
