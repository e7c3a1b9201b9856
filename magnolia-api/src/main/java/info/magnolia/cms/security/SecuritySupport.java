package info.magnolia.cms.security;

/** Entry to the accounts of all realms. */
public interface SecuritySupport {
  UserManager getUserManager();

  UserManager getUserManager(String realmName);
}
