package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Checks login and password. Unknown, disabled and wrong get the same answer after the same time,
 * and who keeps failing must wait.
 */
public final class SignIn {
  private static final int FREE_PER_ACCOUNT = 5;

  /** An office shares one address, so that it may fail more often than one person. */
  private static final int FREE_PER_ADDRESS = 20;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final StoredAccounts stored;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Executor background;
  private final Throttle perAccount;
  private final Throttle perAddress;

  /**
   * @param directory the accounts to read
   * @param accounts counts failed attempts
   * @param passwords checks passwords
   * @param background carries out the counting, so that its time tells nothing about the account
   * @param clock tells the time
   */
  public SignIn(
      EmbeddedDirectory directory,
      Accounts accounts,
      Passwords passwords,
      Executor background,
      Clock clock) {
    this.stored = directory.accounts();
    this.accounts = accounts;
    this.passwords = passwords;
    this.background = background;
    this.perAccount = new Throttle(clock, FREE_PER_ACCOUNT, FIRST_WAIT, LONGEST_WAIT);
    this.perAddress = new Throttle(clock, FREE_PER_ADDRESS, FIRST_WAIT, LONGEST_WAIT);
  }

  /**
   * Checks who it is.
   *
   * @param typedLogin what was typed as login
   * @param password what was typed as password
   * @param address network address of the browser
   * @return who signed in, to be handed to {@link EmbeddedCurrentUser#begin}
   * @throws Refused when login or password is wrong, or it is too early for another attempt
   */
  public SignedIn signIn(String typedLogin, String password, String address) {
    Optional<Login> login = Login.typed(typedLogin);
    String key = login.map(Login::name).orElse("");
    Optional<StoredAccount> account = login.flatMap(stored::find);
    account.ifPresent(known -> perAccount.atLeast(key, known.failures()));
    begin(perAddress, address);
    begin(perAccount, key);
    SignedIn signedIn = check(account, password).orElseThrow(() -> wrong(account));
    perAccount.forget(key);
    perAddress.takeBack(address);
    if (account.filter(known -> known.failures() > 0).isPresent()) {
      background.execute(() -> accounts.clearFailures(login.orElseThrow()));
    }
    return signedIn;
  }

  private Optional<SignedIn> check(Optional<StoredAccount> account, String password) {
    Optional<String> hash = account.flatMap(StoredAccount::passwordHash);
    if (hash.isEmpty()) {
      passwords.pretend(password);
      return Optional.empty();
    }
    return passwords.matches(password, hash.get())
        ? account
            .filter(known -> known.person().enabled())
            .map(known -> new SignedIn(known.person(), known.stamp().orElseThrow()))
        : Optional.empty();
  }

  private Refused wrong(Optional<StoredAccount> account) {
    account
        .flatMap(known -> Login.typed(known.person().login()))
        .ifPresent(login -> background.execute(() -> accounts.countFailure(login)));
    return Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in.wrong");
  }

  private static void begin(Throttle throttle, String key) {
    throttle
        .begin(key)
        .ifPresent(
            wait -> {
              throw Refused.because(
                  Refused.Kind.SIGN_IN_NEEDED,
                  "refusal.sign-in.wait",
                  wait.plusMinutes(1).minusNanos(1).toMinutes());
            });
  }
}
