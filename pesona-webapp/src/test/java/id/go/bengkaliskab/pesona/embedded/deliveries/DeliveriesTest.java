package id.go.bengkaliskab.pesona.embedded.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.admin.deliveries.Deliveries;
import id.go.bengkaliskab.pesona.admin.deliveries.Delivery;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app Kiriman shows of the outbox, and to whom. */
class DeliveriesTest {
  private static final String TOKEN = "pFUGgqL6Ii3Bpxoz0qSjJZbADzFu3N708xEmTakz9Ek";

  private TestRepository repository;
  private Store store;
  private Outbox outbox;
  private Dispatcher dispatcher;
  private Deliveries deliveries;
  private boolean mailServer = true;
  private volatile boolean working;

  @BeforeEach
  void open(@TempDir Path folder) {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    dispatcher = new Dispatcher(store, Clock.systemUTC());
    outbox = new Outbox(Clock.systemUTC(), dispatcher::wake);
    deliveries =
        new Deliveries(
            store,
            outbox,
            new Chain(new SecureRandom()),
            new Absences(new Nobody()),
            () -> mailServer,
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    dispatcher.close();
    repository.close();
  }

  @Test
  void what_failed_is_shown_with_its_cause_and_without_anything_secret() {
    fail(1);

    assertThat(deliveries.list(person("kabid")))
        .singleElement()
        .satisfies(
            delivery -> {
              assertThat(delivery.failed()).isTrue();
              assertThat(delivery.to()).contains("hasan");
              assertThat(delivery.kind()).contains("approval");
              assertThat(delivery.attempts()).isEqualTo(1);
              assertThat(delivery.cause()).contains("no server at /approval/…");
              assertThat(delivery.toString()).doesNotContain(TOKEN).doesNotContain("$2a$");
            });
  }

  @Test
  void a_failed_delivery_is_tried_again_with_all_attempts_and_recorded() {
    fail(1);
    Delivery failed = only();

    working = true;
    deliveries.retry(failed.type(), failed.id(), actor("pengelola"));

    await().until(() -> deliveries.list(person("kabid")).isEmpty());
    assertThat(records())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.header().fact().kind()).isEqualTo("outbox-retry");
              assertThat(entry.header().fact().role()).isEqualTo("pengelola");
              assertThat(entry.body().orElseThrow().details())
                  .containsEntry("message", failed.id());
            });
  }

  @Test
  void a_delivery_that_waits_out_its_pause_is_tried_at_once() {
    fail(9);
    Delivery waiting = only();
    assertThat(waiting.failed()).isFalse();

    working = true;
    deliveries.retry(waiting.type(), waiting.id(), actor("kabid"));

    await().until(() -> deliveries.list(person("kabid")).isEmpty());
  }

  @Test
  void what_was_carried_out_meanwhile_is_not_tried_twice() {
    fail(1);
    Delivery failed = only();
    working = true;
    deliveries.retry(failed.type(), failed.id(), actor("kabid"));
    await().until(() -> deliveries.list(person("kabid")).isEmpty());

    assertThat(refusal(() -> deliveries.retry(failed.type(), failed.id(), actor("kabid"))))
        .isEqualTo("refusal.delivery.gone");
    assertThat(refusal(() -> deliveries.retry("mail", "../../open", actor("kabid"))))
        .isEqualTo("refusal.delivery.gone");
    assertThat(records()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kasi", "staf-admin", "staf-pengolah-data"})
  void nobody_else_sees_or_does_anything(String role) {
    fail(1);
    Delivery failed = only();

    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> deliveries.list(person(role)),
            () -> deliveries.retry(failed.type(), failed.id(), actor(role)),
            () -> deliveries.testMail("a@pesona.test", actor(role)))) {
      assertThat(refusal(act)).isEqualTo("refusal.delivery.keeper");
    }
    assertThat(records()).isEmpty();
    assertThat(only().failed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a@b", "a@b.c\r\nBcc: x@y.z", "a@b.c, d@e.f", "<a@b.c>"})
  void a_test_mail_needs_one_address(String address) {
    assertThat(refusal(() -> deliveries.testMail(address, actor("kabid"))))
        .isEqualTo("refusal.delivery.address");
    assertThat(deliveries.list(person("kabid"))).isEmpty();
  }

  @Test
  void a_test_mail_needs_a_mail_server() {
    mailServer = false;

    assertThat(refusal(() -> deliveries.testMail("a@pesona.test", actor("kabid"))))
        .isEqualTo("refusal.delivery.no-mail");
    assertThat(records()).isEmpty();
  }

  private void fail(int attempts) {
    store.change(
        unit ->
            outbox.promise(
                unit,
                "mail",
                "key",
                CanonicalJson.object()
                    .put("kind", "approval")
                    .put("to", "hasan")
                    .put("hash", "$2a$10$geheim")));
    dispatcher.start(List.of(new Carrier(attempts)));
    await()
        .until(() -> deliveries.list(person("kabid")).stream().anyMatch(it -> it.attempts() > 0));
  }

  private Delivery only() {
    return deliveries.list(person("kabid")).get(0);
  }

  private List<Entry> records() {
    return store.read(reading -> Chain.list(reading, Chain.OFFICE));
  }

  private static Actor actor(String role) {
    return Actor.of(person(role), "test");
  }

  private static Person person(String role) {
    return new Person(
        "seseorang",
        "Seseorang",
        Optional.empty(),
        Locale.forLanguageTag("id"),
        Set.of(role),
        true);
  }

  private static String refusal(ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act).first().key();
  }

  private final class Carrier implements Handler {
    private final int attempts;

    Carrier(int attempts) {
      this.attempts = attempts;
    }

    @Override
    public String type() {
      return "mail";
    }

    @Override
    public int attempts() {
      return attempts;
    }

    @Override
    public void carryOut(Message message) throws IOException {
      if (!working) {
        throw new IOException("no server at /approval/" + TOKEN + "\nsecond line");
      }
    }
  }

  private static final class Nobody implements Directory {
    @Override
    public Optional<Person> person(String login) {
      return Optional.empty();
    }

    @Override
    public List<Person> withRole(String role) {
      return List.of();
    }
  }
}
