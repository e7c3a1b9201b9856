package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.embedded.config.Secret;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapFile;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapFiles;
import id.go.bengkaliskab.pesona.embedded.publishing.BootstrapInstaller;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Person;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes sure that the roles and groups are there and that somebody can sign in. Every start runs
 * it; what exists stays as it is.
 */
public final class FirstStart {
  private static final String ADMINISTRATOR = "admin";
  private static final String SHIPPED_FILES = "mgnl-bootstrap/pesona";
  private static final String DEMO_FILES = "mgnl-bootstrap-samples/pesona";

  private final BootstrapInstaller installer;
  private final ClassLoader loader;
  private final EmbeddedDirectory directory;
  private final Accounts accounts;
  private final Passwords passwords;
  private final SecureRandom random;

  /**
   * @param installer puts bootstrap files into workspaces
   * @param loader where the bootstrap files are
   * @param directory reads accounts
   * @param accounts writes accounts
   * @param passwords hashes the password of the demonstration
   * @param random makes the first password
   */
  public FirstStart(
      BootstrapInstaller installer,
      ClassLoader loader,
      EmbeddedDirectory directory,
      Accounts accounts,
      Passwords passwords,
      SecureRandom random) {
    this.installer = installer;
    this.loader = loader;
    this.directory = directory;
    this.accounts = accounts;
    this.passwords = passwords;
    this.random = random;
  }

  /**
   * Prepares the accounts of an office.
   *
   * @return the administrator when one was made, which is so until one account has a password
   */
  public Optional<FirstAdministrator> office() {
    rolesAndGroups();
    return directory.accounts().anyReal() ? Optional.empty() : Optional.of(administrator());
  }

  /**
   * Prepares the made-up people of a demonstration.
   *
   * @throws StartRefused when real people have accounts here: the demonstration would give
   *     everybody the right to approve their articles
   */
  public void demo() {
    if (directory.accounts().anyReal()) {
      throw new StartRefused(null, "start.accounts.mixed");
    }
    rolesAndGroups();
    String hash = passwords.hash(DemoAccounts.PASSWORD);
    for (BootstrapFile file : install(DEMO_FILES, "users")) {
      String login = file.node().name();
      if (!hasPassword(login)) {
        accounts.apply(new AccountChange.Password(login, hash));
      }
    }
  }

  private FirstAdministrator administrator() {
    Locale indonesian = Locale.forLanguageTag("id");
    String password = RandomPassword.make(random);
    accounts.apply(
        new AccountChange.Profile(
            ADMINISTRATOR,
            "Pengelola sistem",
            Optional.empty(),
            Optional.empty(),
            indonesian,
            Set.of(Person.ADMINISTRATOR),
            true));
    accounts.apply(accounts.newPassword(ADMINISTRATOR, password));
    return new FirstAdministrator(ADMINISTRATOR, new Secret(password));
  }

  private boolean hasPassword(String login) {
    return Login.typed(login)
        .flatMap(directory.accounts()::find)
        .flatMap(StoredAccount::passwordHash)
        .isPresent();
  }

  /** Accounts of this host have roles; the groups are kept for a move to Magnolia. */
  private void rolesAndGroups() {
    install(SHIPPED_FILES, "userroles");
    install(SHIPPED_FILES, "usergroups");
  }

  private List<BootstrapFile> install(String folder, String workspace) {
    List<BootstrapFile> files = new BootstrapFiles(loader, folder).of(workspace);
    files.forEach(file -> installer.install(Access.AUTHOR, workspace, file));
    return files;
  }
}
