package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator does with accounts; REST and screens call it. Every act is checked,
 * recorded in the stream of the office, and in force a moment later.
 */
public final class AccountAdministration {
  private static final int MARK_BYTES = 8;

  private final EmbeddedDirectory directory;
  private final Accounts accounts;
  private final AccountRecords records;
  private final SecureRandom random;

  /**
   * @param directory reads accounts
   * @param accounts checks changes
   * @param records records and promises them
   * @param random makes marks of ended sessions
   */
  public AccountAdministration(
      EmbeddedDirectory directory, Accounts accounts, AccountRecords records, SecureRandom random) {
    this.directory = directory;
    this.accounts = accounts;
    this.records = records;
    this.random = random;
  }

  /**
   * All accounts, enabled or not, in the order of their names.
   *
   * @throws Refused when the person is no administrator
   */
  public List<Account> list(Person by) {
    require(by);
    return directory.everyAccount();
  }

  /**
   * Makes an account or changes it. The person of a new account with an e-mail address is invited
   * by mail to set a password.
   *
   * @param profile the wished state
   * @param by who wishes it
   * @param via how it came in, such as {@code rest}
   * @throws Refused when the person is no administrator, the profile is wrong, or administrators
   *     would lock themselves out
   */
  public void change(AccountChange.Profile profile, Person by, String via) {
    require(by);
    accounts.check(profile);
    boolean administers = profile.enabled() && profile.roles().contains(Person.ADMINISTRATOR);
    if (profile.login().equals(by.login()) && !administers) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.account.self");
    }
    AccountActor actor = AccountActor.administrator(by, via);
    boolean fresh = directory.person(profile.login()).isEmpty();
    if (fresh && profile.enabled() && profile.email().isPresent()) {
      records.promiseInvited(profile, actor);
    } else {
      records.promise(profile, actor);
    }
  }

  /**
   * Sets a password for somebody who can't get mail; sessions of the account end.
   *
   * @throws Refused when the person is no administrator, there is no such account or the password
   *     is too weak
   */
  public void password(String login, String password, Person by, String via) {
    require(by);
    AccountChange.Password change = accounts.newPassword(account(login).login(), password);
    records.promise(change, AccountActor.administrator(by, via));
  }

  /**
   * Sends somebody a link by mail: to set the first password, or, when there is one, another. The
   * present password stays until then.
   *
   * @return for what the link is
   * @throws Refused when the person is no administrator, there is no such account, it is disabled
   *     or has no e-mail address
   */
  public LinkPurpose sendLink(String login, Person by, String via) {
    require(by);
    Person to = account(login);
    if (!to.enabled()) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.account.disabled", to.login());
    }
    if (to.email().isEmpty()) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.account.no-email", to.login());
    }
    LinkPurpose purpose =
        directory.hasPassword(to.login()) ? LinkPurpose.RESET : LinkPurpose.INVITATION;
    records.promiseLink(to.login(), purpose, AccountActor.administrator(by, via));
    return purpose;
  }

  /**
   * Ends every session of an account; its person may sign in again.
   *
   * @throws Refused when the person is no administrator or there is no such account
   */
  public void endSessions(String login, Person by, String via) {
    require(by);
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    records.promise(
        new AccountChange.SessionsEnded(account(login).login(), HexFormat.of().formatHex(mark)),
        AccountActor.administrator(by, via));
  }

  private Person account(String login) {
    Optional<Person> person = directory.person(login);
    return person.orElseThrow(
        () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.account.unknown", login));
  }

  private static void require(Person by) {
    if (!by.holds(Person.ADMINISTRATOR)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.account.administrator", by.name());
    }
  }
}
