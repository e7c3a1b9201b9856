package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The embedded repository without an account at first, and what writes accounts. */
final class AccountsFixture implements AutoCloseable {
  /** As cheap as bcrypt gets; tests hash often. */
  static final Passwords PASSWORDS = new Passwords(4);

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final TestRepository repository;

  AccountsFixture(Path folder) {
    repository = new TestRepository(folder);
  }

  /** Removes every account, group and role. */
  AccountsFixture empty() {
    for (Store store : List.of(users(), groups(), roles())) {
      store.change(
          unit ->
              unit.find("/").orElseThrow().children().stream()
                  .filter(node -> node.type().startsWith("mgnl:"))
                  .forEach(StoredNode::remove));
    }
    return this;
  }

  /** Makes bare roles, for tests that don't read the bootstrap files. */
  AccountsFixture withRoles(String... roles) {
    for (String role : roles) {
      roles().change(unit -> unit.create("/pesona-" + role, "mgnl:role").set("title", role));
    }
    return this;
  }

  Sessions sessions() {
    return repository.sessions();
  }

  Store users() {
    return repository.store(Access.AUTHOR, "users");
  }

  Store roles() {
    return repository.store(Access.AUTHOR, "userroles");
  }

  Store groups() {
    return repository.store(Access.AUTHOR, "usergroups");
  }

  Store pesona() {
    return repository.store(Access.AUTHOR, "pesona");
  }

  Accounts accounts() {
    return new Accounts(users(), roles(), PASSWORDS);
  }

  EmbeddedDirectory directory() {
    return directory(false);
  }

  EmbeddedDirectory directory(boolean demo) {
    return new EmbeddedDirectory(users(), roles(), demo);
  }

  void account(String login, String password, String... roles) {
    accounts().apply(profile(login, true, roles));
    accounts().apply(accounts().newPassword(login, password));
  }

  static AccountChange.Profile profile(String login, boolean enabled, String... roles) {
    return new AccountChange.Profile(
        login,
        "Nama " + login,
        Optional.of(login + "@pesona.test"),
        Optional.empty(),
        INDONESIAN,
        Set.of(roles),
        enabled);
  }

  @Override
  public void close() {
    repository.close();
  }
}
