package id.go.bengkaliskab.pesona.host;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param login name of the account, unique and never reused
 * @param name full name as shown to others
 * @param email address for notices, if there is one
 * @param language language of screens and mails for this person
 * @param roles ids of the procedure roles held, such as {@code kasi}; without Magnolia's prefix
 *     {@code pesona-}
 * @param enabled whether the account may act; a disabled one keeps its name in old records
 */
public record Person(
    String login,
    String name,
    Optional<String> email,
    Locale language,
    Set<String> roles,
    boolean enabled) {

  /** Role id of the administrator of accounts and configuration, who never performs a step. */
  public static final String ADMINISTRATOR = "pengelola";

  /** Role ids of those who answer for the procedure, Kabid and Kasi, the higher first. */
  public static final List<String> SUPERVISORS = List.of("kabid", "kasi");

  public Person {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(language, "language");
    if (login == null || login.isBlank()) {
      throw new IllegalArgumentException("a person needs a login");
    }
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("the person \"" + login + "\" needs a name");
    }
    roles = Set.copyOf(roles);
  }

  /** Whether this person may act and answers for the procedure. */
  public boolean supervises() {
    return SUPERVISORS.stream().anyMatch(this::holds);
  }

  /** Whether this person may act and holds the role. */
  public boolean holds(String role) {
    return enabled && roles.contains(role);
  }
}
