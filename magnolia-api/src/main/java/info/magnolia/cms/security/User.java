package info.magnolia.cms.security;

import java.security.Principal;
import java.util.Collection;

/** Somebody with an account. */
public interface User extends Principal {
  boolean hasRole(String roleName);

  boolean isEnabled();

  String getLanguage();

  @Override
  String getName();

  String getProperty(String propertyName);

  String getIdentifier();

  Collection<String> getRoles();

  Collection<String> getAllRoles();
}
