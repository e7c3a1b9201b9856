package id.go.bengkaliskab.pesona.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Letterhead;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordByMailTest {
  private static final String OLD = "laksamana-raja-di-laut";
  private static final String NEW = "dermaga-tua-pukul-lima";
  private static final String NIP = "198703122010012005";
  private static final Pattern TOKEN =
      Pattern.compile("https://kerja\\.example/([A-Za-z0-9_-]{43})");

  private final SecureRandom random = new SecureRandom();
  private AccountsFixture fixture;
  private MovableClock clock;
  private Outbox outbox;
  private AccountRecords records;
  private NewPassword passwords;

  @BeforeAll
  void open(@TempDir Path folder) {
    fixture = new AccountsFixture(folder);
  }

  @AfterAll
  void close() {
    fixture.close();
  }

  @BeforeEach
  void begin() {
    fixture.empty().withRoles("kasi", "pengelola");
    fixture.account("hasan", OLD, "kasi");
    fixture.account("siti", OLD, "pengelola");
    clock = new MovableClock();
    outbox = new Outbox(clock, () -> {});
    records = new AccountRecords(fixture.pesona(), new Chain(random), outbox, clock);
    passwords =
        new NewPassword(fixture.directory(), fixture.accounts(), records, fixture.pesona(), clock);
    empty("/outbox/pending");
  }

  @Test
  void a_reset_link_lives_sixty_minutes_and_is_kept_as_its_hash_only() {
    String token = send("hasan", LinkPurpose.RESET);
    assertThat(stored("/account-links")).isNotEmpty().noneMatch(it -> it.contains(token));

    clock.move(Duration.ofMinutes(60).minusSeconds(1));
    assertThat(passwords.look(token)).isPresent();
    clock.move(Duration.ofSeconds(1));
    assertThat(passwords.look(token)).isEmpty();
    assertThatThrownBy(() -> passwords.set(token, NEW, NEW)).isInstanceOf(Refused.class);
    assertThat(matches("hasan", OLD)).isTrue();
  }

  @Test
  void an_invitation_lives_seven_days_and_is_not_sent_once_there_is_a_password() {
    fixture.accounts().apply(AccountsFixture.profile("baru", true, "kasi"));
    String token = send("baru", LinkPurpose.INVITATION);
    clock.move(Duration.ofDays(7).minusSeconds(1));

    passwords.set(token, NEW, NEW);

    assertThat(matches("baru", NEW)).isTrue();
    assertThat(letter("baru", LinkPurpose.INVITATION)).isEmpty();
  }

  @Test
  void a_link_ends_when_it_or_another_was_used() {
    String first = send("hasan", LinkPurpose.RESET);
    String second = send("hasan", LinkPurpose.RESET);

    passwords.set(second, NEW, NEW);

    for (String token : List.of(first, second)) {
      assertThatThrownBy(() -> passwords.set(token, OLD, OLD))
          .isInstanceOfSatisfying(
              Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.GONE));
    }
    assertThat(matches("hasan", NEW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pendek", "hasan-di-dermaga", "aaaaaaaaaaaaa", "pesona-demo"})
  void a_weak_password_is_refused_and_the_link_stays(String weak) {
    String token = send("hasan", LinkPurpose.RESET);

    assertThatThrownBy(() -> passwords.set(token, weak, weak)).isInstanceOf(Refused.class);

    assertThat(passwords.look(token)).isPresent();
    assertThat(matches("hasan", OLD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "../users/admin/hasan", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void what_is_no_token_opens_nothing(String token) {
    assertThat(passwords.look(token)).isEmpty();
  }

  @Test
  void the_new_password_is_recorded_without_it_and_promised_for_a_crash() {
    long before = records().size();
    passwords.set(send("hasan", LinkPurpose.RESET), NEW, NEW);

    Entry last = records().get(records().size() - 1);
    assertThat(records()).hasSize((int) before + 1);
    assertThat(last.header().fact().kind()).isEqualTo("password");
    assertThat(last.header().fact().actor()).isEqualTo("hasan");
    assertThat(last.header().fact().via()).isEqualTo("mail-link");
    assertThat(pending("account")).hasSize(1);
    assertThat(stored("/")).noneMatch(it -> it.contains(NEW));
  }

  @Test
  void who_asks_for_a_link_learns_nothing_and_floods_nobody() {
    ForgottenPassword forgotten =
        new ForgottenPassword(fixture.directory(), records, Runnable::run, clock);
    fixture.accounts().apply(AccountsFixture.profile("keluar", false, "kasi"));

    forgotten.ask("tidak-ada", "10.0.0.1");
    forgotten.ask("keluar", "10.0.0.1");
    forgotten.ask("", "10.0.0.1");
    assertThat(pending("mail")).isEmpty();

    for (String typed : List.of("hasan", " HASAN@pesona.test ", "Hasan", "hasan", "hasan")) {
      forgotten.ask(typed, "10.0.0.2");
    }
    assertThat(pending("mail"))
        .hasSize(3)
        .allMatch(it -> it.payload().path("to").asText().equals("hasan"));
    assertThat(pending("mail")).noneMatch(it -> it.payload().toString().contains("$2a$"));
    assertThat(records().get(records().size() - 1).header().fact().actor()).isEqualTo("system");

    for (int i = 0; i < 5; i++) {
      forgotten.ask("tidak-ada", "10.0.0.2");
    }
    assertThatThrownBy(() -> forgotten.ask("tidak-ada", "10.0.0.2")).isInstanceOf(Refused.class);
    forgotten.ask("tidak-ada", "10.0.0.3");
  }

  @Test
  void a_nip_stays_on_the_account_and_out_of_the_records() {
    administration().change(withNip("hasan", NIP), person("siti"), "rest");
    carryOut();

    assertThat(
            fixture.directory().everyAccount().stream()
                .filter(it -> it.person().login().equals("hasan"))
                .map(Account::nip))
        .containsExactly(Optional.of(NIP));
    assertThat(stored("/records")).isNotEmpty().noneMatch(it -> it.contains(NIP));
    assertThatThrownBy(
            () -> administration().change(withNip("hasan", "123"), person("siti"), "rest"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void only_an_administrator_administers_and_never_locks_themselves_out() {
    for (AccountChange.Profile change :
        List.of(
            AccountsFixture.profile("siti", false, "pengelola"),
            AccountsFixture.profile("siti", true, "kasi"))) {
      assertThatThrownBy(() -> administration().change(change, person("siti"), "rest"))
          .isInstanceOf(Refused.class);
    }
    Person kasi = person("hasan");
    assertThatThrownBy(() -> administration().list(kasi)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> administration().endSessions("siti", kasi, "rest"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> administration().sendLink("siti", kasi, "rest"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> administration().password("siti", NEW, kasi, "rest"))
        .isInstanceOf(Refused.class);
    assertThat(pending("account")).isEmpty();
    assertThat(pending("mail")).isEmpty();
  }

  @Test
  void links_go_long_after_their_end() {
    String token = send("hasan", LinkPurpose.RESET);
    clock.move(Duration.ofDays(32));

    new AccountLinkSweep(fixture.pesona(), clock).run();

    assertThat(
            fixture
                .pesona()
                .<Boolean>read(reading -> AccountLinks.find(reading, token).isPresent()))
        .isFalse();
  }

  private AccountAdministration administration() {
    return new AccountAdministration(fixture.directory(), fixture.accounts(), records, random);
  }

  private String send(String login, LinkPurpose purpose) {
    Matcher token = TOKEN.matcher(letter(login, purpose).orElseThrow().text());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private Optional<Mail> letter(String login, LinkPurpose purpose) {
    LightModule module =
        LightModuleReader.read(
            Path.of(System.getProperty("pesona.lightModules")), "pesona", (path, s) -> List.of());
    LetterWriter writer =
        new LetterWriter(
            new Templates(module.resources(), module.texts()),
            new Letterhead("Kantor", id -> Optional.empty()));
    return new AccountLetter(
            purpose,
            new AccountLetter.Surroundings(
                fixture.pesona(),
                fixture.directory(),
                writer,
                token -> URI.create("https://kerja.example/" + token),
                ZoneId.of("Asia/Jakarta"),
                random,
                clock))
        .write(null, person(login));
  }

  private Person person(String login) {
    return fixture.directory().person(login).orElseThrow();
  }

  private boolean matches(String login, String password) {
    return fixture
        .directory()
        .accounts()
        .find(new Login(login))
        .flatMap(StoredAccount::passwordHash)
        .filter(hash -> AccountsFixture.PASSWORDS.matches(password, hash))
        .isPresent();
  }

  private void carryOut() {
    AccountChangeHandler handler =
        new AccountChangeHandler(fixture.accounts(), fixture.pesona(), outbox);
    pending(AccountChangeHandler.TYPE).forEach(handler::carryOut);
  }

  private static AccountChange.Profile withNip(String login, String nip) {
    return new AccountChange.Profile(
        login, "Nama", Optional.empty(), Optional.of(nip), Locale.ENGLISH, Set.of("kasi"), true);
  }

  private List<Entry> records() {
    return fixture.pesona().read(reading -> Chain.list(reading, Chain.OFFICE));
  }

  private List<Message> pending(String type) {
    return fixture.pesona().read(reading -> Outbox.pending(reading, type));
  }

  private void empty(String path) {
    fixture
        .pesona()
        .change(
            unit ->
                unit.find(path).ifPresent(folder -> folder.children().forEach(StoredNode::remove)));
  }

  /** All texts below a path. */
  private List<String> stored(String path) {
    return fixture
        .pesona()
        .read(
            reading -> {
              List<String> texts = new ArrayList<>();
              reading.find(path).ifPresent(node -> collect(node, texts));
              return texts;
            });
  }

  private static void collect(StoredNode node, List<String> texts) {
    if (node.name().startsWith("jcr:")) {
      return;
    }
    node.propertyNames().forEach(name -> texts.addAll(node.texts(name)));
    node.children().forEach(child -> collect(child, texts));
  }
}
