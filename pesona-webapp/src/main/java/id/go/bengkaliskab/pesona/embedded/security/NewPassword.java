package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Clock;
import java.util.Optional;

/** Sets a password by a link from a mail. */
public final class NewPassword {
  private final EmbeddedDirectory directory;
  private final Accounts accounts;
  private final AccountRecords records;
  private final Store store;
  private final Clock clock;

  /**
   * @param directory reads accounts
   * @param accounts checks and writes passwords
   * @param records records and promises them
   * @param store workspace of the module
   * @param clock tells the time
   */
  public NewPassword(
      EmbeddedDirectory directory,
      Accounts accounts,
      AccountRecords records,
      Store store,
      Clock clock) {
    this.directory = directory;
    this.accounts = accounts;
    this.records = records;
    this.store = store;
    this.clock = clock;
  }

  /**
   * For whom and for what an open link is; changes nothing.
   *
   * @return empty when the link is unknown, used or has ended
   */
  public Optional<OpenLink> look(String token) {
    return store.read(reading -> open(reading, token));
  }

  /**
   * Sets the password; the link and every session of the account end.
   *
   * @param token token of the link
   * @param password what was typed
   * @param repeated what was typed again
   * @return whose password it is
   * @throws Refused when the link isn't open any more, or the password is too weak or was not typed
   *     twice alike
   */
  public Person set(String token, String password, String repeated) {
    Person person = look(token).orElseThrow(NewPassword::ended).person();
    if (!password.equals(repeated)) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.password.different");
    }
    AccountChange.Password change = accounts.newPassword(person.login(), password);
    store.change(unit -> promise(unit, token, change));
    // The promise repeats it if we die here; done at once, the person can sign in at once.
    accounts.apply(change);
    return person;
  }

  private void promise(UnitOfWork unit, String token, AccountChange.Password change) {
    Person person = open(unit, token).orElseThrow(NewPassword::ended).person();
    AccountLinks.use(unit, token);
    records.promise(unit, change, AccountActor.holder(person));
  }

  private Optional<OpenLink> open(Nodes nodes, String token) {
    return AccountLinks.find(nodes, token)
        .flatMap(
            link ->
                Login.typed(link.login())
                    .flatMap(directory.accounts()::find)
                    .filter(account -> link.isOpen(account, clock.instant()))
                    .map(account -> new OpenLink(account.person(), link.purpose())));
  }

  private static Refused ended() {
    return Refused.because(Refused.Kind.GONE, "refusal.password.link");
  }

  /**
   * A link by which a password may be set now.
   *
   * @param person for whom
   * @param purpose for what
   */
  public record OpenLink(Person person, LinkPurpose purpose) {}
}
