package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes accounts. */
public final class Accounts {
  private static final String CHILD_TYPE = "mgnl:contentNode";

  /** Enough to catch a slip; whether mail arrives, only a mail can tell. */
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

  /** Birthday, month of appointment, sex, serial number. */
  private static final Pattern NIP = Pattern.compile("\\d{18}");

  private final Store users;
  private final Roles roles;
  private final Passwords passwords;

  /**
   * @param users workspace {@code users}
   * @param userroles workspace {@code userroles}
   * @param passwords how passwords are hashed
   */
  public Accounts(Store users, Store userroles, Passwords passwords) {
    this.users = users;
    this.roles = new Roles(userroles);
    this.passwords = passwords;
  }

  /**
   * Checks a new password and hashes it, so that no message and no record ever holds it.
   *
   * @throws Refused when the password is too weak
   */
  public AccountChange.Password newPassword(String login, String password) {
    PasswordRule.check(new Login(login), password);
    return new AccountChange.Password(login, passwords.hash(password));
  }

  /**
   * Checks a change before it is promised.
   *
   * @throws Refused when the login, the e-mail address or the NIP has a wrong form, the name is
   *     empty or a role is unknown
   */
  public void check(AccountChange change) {
    Login login = new Login(change.login());
    if (change instanceof AccountChange.Profile profile) {
      roles.identifiers(profile.roles());
      if (profile.name().isBlank()) {
        throw Refused.because(Refused.Kind.INVALID, "refusal.account.name", login.name());
      }
      profile.email().ifPresent(Accounts::checkEmail);
      profile.nip().ifPresent(Accounts::checkNip);
    }
  }

  /**
   * Brings an account to the wished state; may be repeated.
   *
   * @throws Refused when the change is not possible, as {@link #check} says, or a password is meant
   *     for an account that isn't there
   */
  public void apply(AccountChange change) {
    check(change);
    if (change instanceof AccountChange.Profile profile) {
      apply(profile);
    } else if (change instanceof AccountChange.Password password) {
      apply(password);
    } else if (change instanceof AccountChange.SessionsEnded ended) {
      apply(ended);
    }
  }

  private void apply(AccountChange.Profile profile) {
    Map<String, String> identifiers = new TreeMap<>(roles.identifiers(profile.roles()));
    users.change(
        unit -> {
          StoredNode user =
              unit.findOrCreate(new Login(profile.login()).path(), StoredAccounts.TYPE)
                  .set("name", profile.login())
                  .set(StoredAccounts.NAME, profile.name())
                  .set(StoredAccounts.EMAIL, profile.email())
                  .set(StoredAccounts.NIP, profile.nip())
                  .set(StoredAccounts.LANGUAGE, profile.language().toLanguageTag())
                  .set(StoredAccounts.ENABLED, profile.enabled());
          child(user, "groups");
          StoredNode held = child(user, StoredAccounts.ROLES);
          held.propertyNames().forEach(label -> held.set(label, (String) null));
          int label = 0;
          for (String identifier : identifiers.values()) {
            held.set(Integer.toString(label++), identifier);
          }
        });
  }

  private void apply(AccountChange.Password password) {
    users.change(
        unit ->
            require(unit, new Login(password.login()))
                .set(StoredAccounts.PASSWORD, password.hash())
                .set(StoredAccounts.FAILURES, 0L));
  }

  /**
   * Keeps the language that somebody chose for screens and mails; no act of the office, so it
   * leaves no record.
   *
   * @param login name of the account
   * @param language Indonesian or English
   * @throws Refused when there is no such account
   */
  public void speak(String login, Locale language) {
    users.change(
        unit ->
            require(unit, new Login(login)).set(StoredAccounts.LANGUAGE, language.toLanguageTag()));
  }

  private void apply(AccountChange.SessionsEnded ended) {
    users.change(
        unit -> require(unit, new Login(ended.login())).set(StoredAccounts.SESSIONS, ended.mark()));
  }

  private static void checkEmail(String address) {
    if (!EMAIL.matcher(address).matches()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.account.email", address);
    }
  }

  private static void checkNip(String number) {
    if (!NIP.matcher(number).matches()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.account.nip", number);
    }
  }

  /** Notes a failed attempt to sign in. */
  void countFailure(Login login) {
    users.change(
        unit ->
            unit.find(login.path())
                .ifPresent(
                    user ->
                        user.set(
                            StoredAccounts.FAILURES,
                            user.number(StoredAccounts.FAILURES).orElse(0L) + 1)));
  }

  /** Forgets failed attempts. */
  void clearFailures(Login login) {
    users.change(
        unit -> unit.find(login.path()).ifPresent(user -> user.set(StoredAccounts.FAILURES, 0L)));
  }

  private static StoredNode child(StoredNode user, String name) {
    return user.child(name).orElseGet(() -> user.add(name, CHILD_TYPE));
  }

  private static StoredNode require(UnitOfWork unit, Login login) {
    return unit.find(login.path())
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.account.unknown", login.name()));
  }
}
