package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people of workspace {@code users}. */
public final class EmbeddedDirectory implements Directory {
  private final StoredAccounts accounts;

  /**
   * @param users workspace {@code users}
   * @param userroles workspace {@code userroles}
   * @param demo whether accounts for demonstrations may act
   */
  public EmbeddedDirectory(Store users, Store userroles, boolean demo) {
    this.accounts = new StoredAccounts(users, new Roles(userroles), demo);
  }

  @Override
  public Optional<Person> person(String login) {
    return Login.typed(login).flatMap(accounts::find).map(StoredAccount::person);
  }

  @Override
  public List<Person> withRole(String role) {
    return everybody().stream().filter(person -> person.holds(role)).toList();
  }

  /** All accounts, enabled or not, in the order of their names. */
  public List<Account> everyAccount() {
    return accounts.all().stream()
        .map(
            account ->
                new Account(account.person(), account.nip(), account.passwordHash().isPresent()))
        .sorted(
            Comparator.comparing((Account account) -> account.person().name())
                .thenComparing(account -> account.person().login()))
        .toList();
  }

  /** The people of all accounts, in the same order. */
  public List<Person> everybody() {
    return everyAccount().stream().map(Account::person).toList();
  }

  boolean hasPassword(String login) {
    return Login.typed(login)
        .flatMap(accounts::find)
        .flatMap(StoredAccount::passwordHash)
        .isPresent();
  }

  StoredAccounts accounts() {
    return accounts;
  }
}
