package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Person;
import info.magnolia.cms.security.User;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns Magnolia's users into people of the office. */
final class People {
  /** Role {@code x} of the procedure is Magnolia's role {@code pesona-x}. */
  private static final String ROLE_PREFIX = "pesona-";

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private People() {}

  static Person of(User user) {
    String login = user.getName();
    return new Person(
        login,
        property(user, "title").orElse(login),
        property(user, "email"),
        language(user),
        roles(user),
        user.isEnabled());
  }

  private static Set<String> roles(User user) {
    return user.getAllRoles().stream()
        .filter(role -> role.startsWith(ROLE_PREFIX))
        .map(role -> role.substring(ROLE_PREFIX.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Locale language(User user) {
    return Optional.ofNullable(user.getLanguage())
        .filter(language -> !language.isBlank())
        .map(language -> Locale.forLanguageTag(language.replace('_', '-')))
        .orElse(INDONESIAN);
  }

  private static Optional<String> property(User user, String name) {
    return Optional.ofNullable(user.getProperty(name)).filter(value -> !value.isBlank());
  }
}
