package id.go.bengkaliskab.pesona.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.admin.people.Member;
import id.go.bengkaliskab.pesona.admin.people.Staff;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app Pengguna does with accounts, and for whom. */
class AccountStaffTest {
  private AccountsFixture fixture;
  private Staff staff;
  private Store pesona;

  @BeforeEach
  void open(@TempDir Path folder) {
    fixture =
        new AccountsFixture(folder)
            .empty()
            .withRoles("kasi", "kabid", "staf-admin", "staf-pengolah-data", Person.ADMINISTRATOR);
    fixture.account("kelola", "tujuh gunung biru", Person.ADMINISTRATOR);
    fixture.account("hasan", "delapan kapal tua", "kasi");
    pesona = fixture.pesona();
    AccountRecords records =
        new AccountRecords(
            pesona,
            new Chain(new SecureRandom()),
            new Outbox(Clock.systemUTC(), () -> {}),
            Clock.systemUTC());
    staff =
        new AccountStaff(
            new AccountAdministration(
                fixture.directory(), fixture.accounts(), records, new SecureRandom()),
            pesona);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_new_account_is_listed_at_once_recorded_and_carried_out_with_an_invitation() {
    staff.add(member("nurul", "Nurul Aini", "staf-admin"), administrator());

    assertThat(staff.list(administrator()))
        .extracting(member -> member.person().name())
        .contains("Nurul Aini");
    assertThat(records())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.header().fact().kind()).isEqualTo("account");
              assertThat(entry.header().fact().actor()).isEqualTo("kelola");
              assertThat(entry.header().fact().via()).isEqualTo("inbox");
            });
    assertThat(promised()).singleElement().matches(it -> it.payload().path("invite").asBoolean());
  }

  @Test
  void a_login_that_is_taken_is_not_given_to_another_person() {
    staff.add(member("nurul", "Nurul Aini", "staf-admin"), administrator());

    for (String login : List.of("nurul", "hasan")) {
      assertThat(refusal(() -> staff.add(member(login, "Orang Lain", "kabid"), administrator())))
          .isEqualTo("refusal.account.taken");
    }
    assertThat(records()).hasSize(1);
  }

  @Test
  void an_account_that_is_not_there_is_not_made_by_changing_it() {
    assertThat(refusal(() -> staff.change(member("tiada", "Tiada", "kasi"), administrator())))
        .isEqualTo("refusal.account.unknown");
    assertThat(records()).isEmpty();
  }

  @Test
  void a_promised_change_is_shown_before_it_is_in_force() {
    staff.change(member("hasan", "Hasan Basri", "kasi", "kabid"), administrator());

    assertThat(staff.list(administrator()))
        .filteredOn(member -> member.person().login().equals("hasan"))
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.person().name()).isEqualTo("Hasan Basri");
              assertThat(member.person().roles()).containsExactlyInAnyOrder("kasi", "kabid");
              assertThat(member.hasPassword()).isTrue();
            });
  }

  @Test
  void administrators_do_not_lock_themselves_out() {
    assertThat(refusal(() -> staff.change(member("kelola", "Kelola", "kasi"), administrator())))
        .isEqualTo("refusal.account.self");
    assertThat(records()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kasi", "kabid", "staf-admin", "staf-pengolah-data"})
  void nobody_but_an_administrator_sees_or_changes_anything(String role) {
    Person stranger = person("hasan", "Hasan", role);
    Stream<ThrowingCallable> acts =
        Stream.of(
            () -> staff.list(stranger),
            () -> staff.add(member("nurul", "Nurul", "kabid"), stranger),
            () -> staff.change(member("hasan", "Hasan", Person.ADMINISTRATOR), stranger),
            () -> staff.sendLink("kelola", stranger),
            () -> staff.endSessions("kelola", stranger));

    assertThat(acts.map(AccountStaffTest::refusal))
        .containsOnly("refusal.account.administrator")
        .hasSize(5);
    assertThat(records()).isEmpty();
    assertThat(promised()).isEmpty();
  }

  private List<Entry> records() {
    return pesona.read(reading -> Chain.list(reading, Chain.OFFICE));
  }

  private List<Message> promised() {
    return pesona.read(reading -> Outbox.pending(reading, AccountChangeHandler.TYPE));
  }

  private static Person administrator() {
    return person("kelola", "Kelola", Person.ADMINISTRATOR);
  }

  private static Member member(String login, String name, String... roles) {
    return new Member(person(login, name, roles), Optional.empty(), false);
  }

  private static Person person(String login, String name, String... roles) {
    return new Person(
        login,
        name,
        Optional.of(login + "@pesona.test"),
        Locale.forLanguageTag("id"),
        Set.of(roles),
        true);
  }

  private static String refusal(ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act).first().key();
  }
}
