package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.xml.sax.InputSource;

/** Jackrabbit in memory with the workspaces and node types of accounts, and what writes them. */
final class AccountsFixture implements Sessions, AutoCloseable {
  /** As cheap as bcrypt gets; tests hash often. */
  static final Passwords PASSWORDS = new Passwords(4);

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final RepositoryImpl repository;
  private final WriteGate gate = new WriteGate(this);

  AccountsFixture(Path folder) throws Exception {
    RepositoryConfig config =
        RepositoryConfig.create(
            new InputSource(new StringReader(CONFIGURATION)), folder.toString());
    repository = RepositoryImpl.create(config);
    Session session = login(null);
    CndImporter.registerNodeTypes(new StringReader(TYPES), session);
    for (String workspace : List.of("users", "userroles")) {
      ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(workspace);
    }
    session.logout();
  }

  /** Makes bare roles, for tests that don't read the bootstrap files. */
  AccountsFixture withRoles(String... roles) {
    for (String role : roles) {
      roles().change(unit -> unit.create("/pesona-" + role, "mgnl:role").set("title", role));
    }
    return this;
  }

  Store users() {
    return new Store(this, gate, Access.AUTHOR, "users");
  }

  Store roles() {
    return new Store(this, gate, Access.AUTHOR, "userroles");
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
        INDONESIAN,
        Set.of(roles),
        enabled);
  }

  @Override
  public Lease open(Access access, String workspace) {
    try {
      Session session = login(workspace);
      return new Lease() {
        @Override
        public Session session() {
          return session;
        }

        @Override
        public void close() {
          session.logout();
        }
      };
    } catch (RepositoryException e) {
      throw new IllegalStateException(workspace, e);
    }
  }

  @Override
  public void close() {
    repository.shutdown();
  }

  private Session login(String workspace) throws RepositoryException {
    return repository.login(new SimpleCredentials("test", "test".toCharArray()), workspace);
  }

  private static final String TYPES =
      """
      <'mgnl'='http://www.magnolia.info/jcr/mgnl'>
      <'nt'='http://www.jcp.org/jcr/nt/1.0'>
      <'mix'='http://www.jcp.org/jcr/mix/1.0'>
      [mgnl:content] > nt:hierarchyNode, mix:referenceable
        orderable
        - * (undefined)
        - * (undefined) multiple
        + * (nt:base)
      [mgnl:contentNode] > mgnl:content
      [mgnl:folder] > nt:folder, mix:referenceable
        - * (undefined)
        + * (nt:base)
      [mgnl:user] > mgnl:content
      [mgnl:role] > mgnl:content
      """;

  private static final String CONFIGURATION =
      """
      <Repository>
        <FileSystem class="org.apache.jackrabbit.core.fs.mem.MemoryFileSystem"/>
        <Security appName="test">
          <SecurityManager class="org.apache.jackrabbit.core.security.simple.SimpleSecurityManager"/>
          <AccessManager class="org.apache.jackrabbit.core.security.simple.SimpleAccessManager"/>
          <LoginModule class="org.apache.jackrabbit.core.security.simple.SimpleLoginModule"/>
        </Security>
        <Workspaces rootPath="${rep.home}/workspaces" defaultWorkspace="default"/>
        <Workspace name="${wsp.name}">
          <FileSystem class="org.apache.jackrabbit.core.fs.mem.MemoryFileSystem"/>
          <PersistenceManager class="org.apache.jackrabbit.core.persistence.mem.InMemPersistenceManager"/>
        </Workspace>
        <Versioning rootPath="${rep.home}/version">
          <FileSystem class="org.apache.jackrabbit.core.fs.mem.MemoryFileSystem"/>
          <PersistenceManager class="org.apache.jackrabbit.core.persistence.mem.InMemPersistenceManager"/>
        </Versioning>
      </Repository>
      """;
}
