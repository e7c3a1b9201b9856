package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Person;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts of realm {@code admin}, with roles of other modules beside those of the office. An
 * unknown name gives null, as in Magnolia.
 */
final class FakeUsers implements SecuritySupport, UserManager {
  private final Map<String, User> users = new LinkedHashMap<>();

  FakeUsers() {
    users.put("anonymous", anonymous());
  }

  private static User anonymous() {
    return new Account(
        new Person("anonymous", "anonymous", Optional.empty(), Locale.ENGLISH, Set.of(), true),
        List.of("anonymous"));
  }

  void put(Person person) {
    List<String> roles = new ArrayList<>(List.of("editor", "rest-anonymous"));
    person.roles().forEach(role -> roles.add("pesona-" + role));
    users.put(person.login(), new Account(person, roles));
  }

  /** The realm that Magnolia takes without a name may be another one: the office is not in it. */
  @Override
  public UserManager getUserManager() {
    return new FakeUsers();
  }

  @Override
  public UserManager getUserManager(String realmName) {
    if (!realmName.equals("admin")) {
      throw new IllegalArgumentException("no realm " + realmName);
    }
    return this;
  }

  @Override
  public User getUser(String name) {
    return users.get(name);
  }

  @Override
  public User getAnonymousUser() {
    return users.get("anonymous");
  }

  @Override
  public Collection<User> getAllUsers() {
    return List.copyOf(users.values());
  }

  private record Account(Person person, List<String> roles) implements User {
    @Override
    public boolean hasRole(String roleName) {
      return roles.contains(roleName);
    }

    @Override
    public boolean isEnabled() {
      return person.enabled();
    }

    @Override
    public String getLanguage() {
      return person.language().getLanguage();
    }

    @Override
    public String getName() {
      return person.login();
    }

    @Override
    public String getProperty(String propertyName) {
      return switch (propertyName) {
        case "title" -> person.name();
        case "email" -> person.email().orElse(null);
        default -> null;
      };
    }

    @Override
    public String getIdentifier() {
      return "id-" + person.login();
    }

    @Override
    public Collection<String> getRoles() {
      return List.of();
    }

    @Override
    public Collection<String> getAllRoles() {
      return roles;
    }
  }
}
