package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;

/**
 * Sends a link to somebody who forgot the password. Whoever asks learns nothing: neither by the
 * answer nor by its time, for the work is done after it.
 */
public final class ForgottenPassword {
  private static final int FREE_PER_ADDRESS = 10;
  private static final int FREE_PER_ACCOUNT = 3;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
  private static final int LONGEST_NAME = 254;

  private final EmbeddedDirectory directory;
  private final AccountRecords records;
  private final Executor background;
  private final Throttle perAddress;
  private final Throttle perAccount;

  /**
   * @param directory the accounts
   * @param records records and promises
   * @param background looks for the account after the answer
   * @param clock tells the time
   */
  public ForgottenPassword(
      EmbeddedDirectory directory, AccountRecords records, Executor background, Clock clock) {
    this.directory = directory;
    this.records = records;
    this.background = background;
    this.perAddress = new Throttle(clock, FREE_PER_ADDRESS, FIRST_WAIT, LONGEST_WAIT);
    this.perAccount = new Throttle(clock, FREE_PER_ACCOUNT, FIRST_PAUSE, LONGEST_PAUSE);
  }

  /**
   * Asks for a link; it goes to every enabled account of the name that has an e-mail address. An
   * account for which was asked often gets no further mail for a while.
   *
   * @param typed login or e-mail address
   * @param address network address of the browser
   * @throws Refused when this browser asks too often
   */
  public void ask(String typed, String address) {
    perAddress
        .begin(address)
        .ifPresent(
            wait -> {
              throw Refused.because(
                  Refused.Kind.SIGN_IN_NEEDED,
                  "refusal.forgotten.wait",
                  wait.plusMinutes(1).minusNanos(1).toMinutes());
            });
    String name = typed.strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
      background.execute(() -> send(name));
    }
  }

  private void send(String name) {
    directory.everyAccount().stream()
        .filter(account -> isMeant(account.person(), name))
        .filter(account -> account.person().enabled() && account.person().email().isPresent())
        .filter(account -> perAccount.begin(account.person().login()).isEmpty())
        .forEach(
            account ->
                records.promiseLink(
                    account.person().login(),
                    account.hasPassword() ? LinkPurpose.RESET : LinkPurpose.INVITATION,
                    AccountActor.stranger()));
  }

  private static boolean isMeant(Person person, String name) {
    return person.login().equals(name)
        || person.email().filter(email -> email.equalsIgnoreCase(name)).isPresent();
  }
}
