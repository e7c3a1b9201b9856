package info.magnolia.cms.security;

import java.util.Collection;

/** The accounts of a realm. */
public interface UserManager {
  User getUser(String name);

  User getAnonymousUser();

  Collection<User> getAllUsers();
}
