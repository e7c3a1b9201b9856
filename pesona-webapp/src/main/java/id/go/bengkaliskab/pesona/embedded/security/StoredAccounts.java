package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads accounts. */
final class StoredAccounts {
  /** Folder of the people, Magnolia's realm {@code admin}. */
  static final String FOLDER = "/admin";

  static final String TYPE = "mgnl:user";
  static final String NAME = "title";
  static final String EMAIL = "email";
  static final String NIP = "nip";

  /** Changes when an administrator ends the sessions of an account. */
  static final String SESSIONS = "pesonaSessions";

  static final String LANGUAGE = "language";
  static final String ENABLED = "enabled";
  static final String PASSWORD = "pswd";
  static final String FAILURES = "failedLoginAttempts";
  static final String ROLES = "roles";

  /** Marks accounts whose password everybody knows. */
  static final String DEMO = "pesonaDemo";

  private final Store users;
  private final Roles roles;
  private final boolean demo;

  /**
   * @param users workspace {@code users}
   * @param roles the roles that accounts refer to
   * @param demo whether accounts for demonstrations may act
   */
  StoredAccounts(Store users, Roles roles, boolean demo) {
    this.users = users;
    this.roles = roles;
    this.demo = demo;
  }

  Optional<StoredAccount> find(Login login) {
    Map<String, String> names = roles.byIdentifier();
    return users.read(reading -> reading.find(login.path()).map(node -> account(node, names)));
  }

  List<StoredAccount> all() {
    Map<String, String> names = roles.byIdentifier();
    return nodes(node -> account(node, names));
  }

  /** Whether somebody can sign in with an account that is not for demonstrations. */
  boolean anyReal() {
    return nodes(node -> !node.flag(DEMO) && node.has(PASSWORD)).contains(true);
  }

  private <T> List<T> nodes(Function<StoredNode, T> view) {
    return users.read(
        reading ->
            reading.find(FOLDER).stream()
                .flatMap(folder -> folder.children().stream())
                .filter(node -> TYPE.equals(node.type()))
                .map(view)
                .toList());
  }

  private StoredAccount account(StoredNode node, Map<String, String> names) {
    String login = node.name();
    Person person =
        new Person(
            login,
            node.text(NAME).filter(name -> !name.isBlank()).orElse(login),
            node.text(EMAIL).filter(email -> !email.isBlank()),
            Locale.forLanguageTag(node.text(LANGUAGE).orElse("id")),
            heldRoles(node, names),
            node.flag(ENABLED) && (demo || !node.flag(DEMO)));
    return new StoredAccount(
        person,
        node.text(NIP).filter(nip -> !nip.isBlank()),
        node.text(PASSWORD),
        node.text(SESSIONS).orElse(""),
        node.number(FAILURES).orElse(0L).intValue());
  }

  /** Magnolia numbers the properties of {@code roles} from 0; gaps appear when roles are taken. */
  private static Set<String> heldRoles(StoredNode user, Map<String, String> names) {
    return user.child(ROLES)
        .map(
            held ->
                held.propertyNames().stream()
                    .flatMap(label -> held.text(label).stream())
                    .filter(names::containsKey)
                    .map(names::get)
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }
}
