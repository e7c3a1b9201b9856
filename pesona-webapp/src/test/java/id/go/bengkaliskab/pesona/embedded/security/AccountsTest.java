package id.go.bengkaliskab.pesona.embedded.security;

import static id.go.bengkaliskab.pesona.embedded.security.AccountsFixture.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
  private AccountsFixture fixture;
  private Accounts accounts;

  @BeforeAll
  void open(@TempDir Path folder) {
    fixture = new AccountsFixture(folder);
  }

  @BeforeEach
  void begin() {
    fixture.empty().withRoles("kasi", "kabid", "staf-admin");
    accounts = fixture.accounts();
  }

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void an_account_is_stored_as_magnolia_stores_users() {
    fixture.account("hasan", "sungai-pakning-2026", "kasi");

    String role = fixture.roles().read(r -> r.find("/pesona-kasi").orElseThrow().identifier());
    fixture
        .users()
        .read(
            reading -> {
              StoredNode user = reading.find("/admin/hasan").orElseThrow();
              assertThat(user.type()).isEqualTo("mgnl:user");
              assertThat(user.text("name")).contains("hasan");
              assertThat(user.text("title")).contains("Nama hasan");
              assertThat(user.text("email")).contains("hasan@pesona.test");
              assertThat(user.text("language")).contains("id");
              assertThat(user.flag("enabled")).isTrue();
              assertThat(user.number("failedLoginAttempts")).contains(0L);
              assertThat(user.requireText("pswd")).startsWith("$2a$");
              StoredNode roles = user.child("roles").orElseThrow();
              assertThat(roles.type()).isEqualTo("mgnl:contentNode");
              assertThat(roles.text("0")).contains(role);
              assertThat(user.child("groups")).isPresent();
              return null;
            });
  }

  @Test
  void a_change_that_comes_twice_changes_nothing_more() {
    AccountChange change = profile("nurul", true, "staf-admin", "kasi");
    accounts.apply(change);
    Optional<Person> once = fixture.directory().person("nurul");

    accounts.apply(change);

    assertThat(fixture.directory().person("nurul")).isEqualTo(once).isPresent();
    assertThat(once.orElseThrow().roles()).containsExactlyInAnyOrder("staf-admin", "kasi");
  }

  @Test
  void roles_can_be_taken_away() {
    accounts.apply(profile("nurul", true, "staf-admin", "kasi", "kabid"));

    accounts.apply(profile("nurul", true, "kasi"));

    assertThat(fixture.directory().person("nurul").orElseThrow().roles()).containsExactly("kasi");
  }

  @Test
  void a_disabled_person_stays_known_and_holds_no_role() {
    accounts.apply(profile("budi", true, "kasi"));
    accounts.apply(profile("ani", true, "kasi"));

    accounts.apply(profile("budi", false, "kasi"));

    assertThat(fixture.directory().person("budi").orElseThrow().enabled()).isFalse();
    assertThat(fixture.directory().withRole("kasi"))
        .extracting(Person::login)
        .containsExactly("ani");
    assertThat(fixture.directory().everybody()).hasSize(2);
  }

  @Test
  void a_change_survives_its_way_through_the_outbox() {
    AccountChange profile = profile("nurul", false, "staf-admin", "kasi");
    AccountChange password = accounts.newPassword("nurul", "bandar-sri-laksamana");

    assertThat(AccountChange.of(profile.payload())).isEqualTo(profile);
    assertThat(AccountChange.of(password.payload())).isEqualTo(password);
    assertThat(password.payload().toString()).doesNotContain("laksamana");
    assertThat(password.toString()).doesNotContain("$2a$");
  }

  @Test
  void an_address_can_be_removed() {
    accounts.apply(profile("nurul", true));
    accounts.apply(
        new AccountChange.Profile(
            "nurul",
            "Nurul",
            Optional.empty(),
            Optional.empty(),
            java.util.Locale.ENGLISH,
            Set.of(),
            true));

    Person person = fixture.directory().person("nurul").orElseThrow();

    assertThat(person.email()).isEmpty();
    assertThat(person.language()).isEqualTo(java.util.Locale.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "../system/superuser", "Budi", "a b", "-x", "a/b", "a[2]"})
  void a_login_that_could_be_a_path_is_refused(String login) {
    assertThatThrownBy(() -> accounts.apply(profile(login, true)))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.first().key()).isEqualTo("refusal.account.login"));
    assertThat(fixture.directory().person(login)).isEmpty();
  }

  @Test
  void an_unknown_role_is_refused_and_nothing_is_made() {
    assertThatThrownBy(() -> accounts.apply(profile("budi", true, "bupati")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("bupati");
    assertThat(fixture.directory().person("budi")).isEmpty();
  }

  @Test
  void a_password_for_nobody_is_refused() {
    AccountChange change = accounts.newPassword("siapa", "kata-sandi-panjang");

    assertThatThrownBy(() -> accounts.apply(change))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
  }

  @ParameterizedTest
  @CsvSource({
    "pendek, refusal.password.short",
    "rahasia-hasan-1, refusal.password.guessable",
    "pesona-demo, refusal.password.guessable",
    "aaaaaaaaaaaa, refusal.password.monotonous"
  })
  void a_weak_password_is_refused(String password, String key) {
    assertThatThrownBy(() -> accounts.newPassword("hasan", password))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.first().key()).isEqualTo(key));
  }

  @Test
  void a_password_that_bcrypt_would_cut_off_is_refused() {
    assertThatThrownBy(() -> accounts.newPassword("hasan", "Pantai-Lapin!".repeat(6)))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.first().key()).isEqualTo("refusal.password.long"));
  }
}
