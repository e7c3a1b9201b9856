package id.go.bengkaliskab.pesona.embedded.security;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.embedded.publishing.BootstrapInstaller;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStartTest {
  private AccountsFixture fixture;

  @BeforeAll
  void open(@TempDir Path folder) {
    fixture = new AccountsFixture(folder);
  }

  @BeforeEach
  void begin() {
    fixture.empty();
  }

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void a_new_office_gets_an_administrator_with_a_random_password() {
    FirstAdministrator first = start(false).office().orElseThrow();

    SignedIn signedIn = signIn(false, first.login(), first.password().reveal());
    assertThat(signedIn.person().roles()).isEqualTo(Set.of("pengelola"));
    assertThat(first.password().reveal()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    assertThat(first.toString()).doesNotContain(first.password().reveal());
    assertThat(fixture.directory().everybody()).hasSize(1);
  }

  @Test
  void two_offices_get_two_passwords() {
    SecureRandom random = new SecureRandom();

    assertThat(RandomPassword.make(random)).isNotEqualTo(RandomPassword.make(random));
  }

  @Test
  void every_role_comes_with_the_group_that_gives_it_in_magnolia() {
    start(false).office();

    Map<String, String> roles =
        fixture
            .roles()
            .read(
                r ->
                    r.childrenOf("/").stream()
                        .filter(node -> node.type().equals("mgnl:role"))
                        .collect(toMap(StoredNode::name, StoredNode::identifier)));
    Map<String, String> given =
        fixture
            .groups()
            .read(
                r ->
                    r.childrenOf("/").stream()
                        .filter(node -> node.type().equals("mgnl:group"))
                        .collect(
                            toMap(
                                StoredNode::name,
                                node ->
                                    r.find(node.path() + "/roles")
                                        .orElseThrow()
                                        .requireText("0"))));
    assertThat(given).isEqualTo(roles).hasSize(5);
  }

  @Test
  void what_an_office_changed_in_a_group_stays() {
    start(false).office();
    fixture.groups().change(unit -> unit.find("/pesona-kasi").orElseThrow().set("title", "Seksi"));

    start(false).office();

    Optional<String> title =
        fixture.groups().read(r -> r.find("/pesona-kasi").flatMap(n -> n.text("title")));
    assertThat(title).contains("Seksi");
  }

  @Test
  void a_second_start_makes_nothing() {
    FirstAdministrator first = start(false).office().orElseThrow();

    assertThat(start(false).office()).isEmpty();
    assertThat(signIn(false, "admin", first.password().reveal())).isNotNull();
  }

  @Test
  void a_crash_before_the_password_was_set_is_mended_by_the_next_start() {
    start(false).office();
    fixture
        .users()
        .change(unit -> unit.find("/admin/admin").orElseThrow().set("pswd", (String) null));

    assertThat(start(false).office()).isPresent();
  }

  @Test
  void a_demonstration_has_a_person_for_every_role() {
    start(true).demo();

    EmbeddedDirectory directory = fixture.directory(true);
    assertThat(directory.withRole("staf-pengolah-data"))
        .extracting(Person::login)
        .containsExactlyInAnyOrder("rini", "dedi");
    assertThat(directory.withRole("kasi")).extracting(Person::login).containsExactly("hasan");
    assertThat(directory.withRole("staf-admin")).extracting(Person::login).containsExactly("nurul");
    assertThat(directory.withRole("kabid")).extracting(Person::login).containsExactly("zainal");
    assertThat(directory.withRole("pengelola"))
        .extracting(Person::login)
        .containsExactly("admin-demo");
    assertThat(directory.everybody())
        .allSatisfy(person -> assertThat(person.email().orElseThrow()).endsWith("@pesona.test"));
    assertThat(signIn(true, "rini", DemoAccounts.PASSWORD)).isNotNull();
  }

  @Test
  void the_password_of_the_demonstration_opens_nothing_outside_it() {
    start(true).demo();

    assertThat(start(false).office()).isPresent();

    assertThatThrownBy(() -> signIn(false, "hasan", DemoAccounts.PASSWORD))
        .isInstanceOf(Refused.class);
    assertThat(fixture.directory(false).withRole("kasi")).isEmpty();
  }

  @Test
  void a_demonstration_does_not_begin_on_the_data_of_real_people() {
    start(false).office();

    assertThatThrownBy(() -> start(true).demo())
        .isInstanceOfSatisfying(
            StartRefused.class, no -> assertThat(no.key()).isEqualTo("start.accounts.mixed"));
    assertThat(fixture.directory(true).everybody()).hasSize(1);
  }

  @Test
  void a_second_demonstration_keeps_what_the_first_one_changed() {
    start(true).demo();
    fixture.accounts().apply(fixture.accounts().newPassword("rini", "tasik-nambus-2026"));

    start(true).demo();

    assertThat(signIn(true, "rini", "tasik-nambus-2026")).isNotNull();
  }

  private FirstStart start(boolean demo) {
    return new FirstStart(
        new BootstrapInstaller(fixture.sessions()),
        getClass().getClassLoader(),
        fixture.directory(demo),
        fixture.accounts(),
        AccountsFixture.PASSWORDS,
        new SecureRandom());
  }

  private SignedIn signIn(boolean demo, String login, String password) {
    return new SignIn(
            fixture.directory(demo),
            fixture.accounts(),
            AccountsFixture.PASSWORDS,
            Runnable::run,
            Clock.systemUTC())
        .signIn(login, password, "10.0.0.1");
  }
}
