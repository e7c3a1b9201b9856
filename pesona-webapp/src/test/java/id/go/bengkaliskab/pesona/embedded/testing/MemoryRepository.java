package id.go.bengkaliskab.pesona.embedded.testing;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.xml.sax.InputSource;

/**
 * A repository in memory with the public workspaces and node types; rights are not its business.
 */
public final class MemoryRepository implements Sessions, AutoCloseable {
  private static final List<String> MADE =
      List.of(Workspaces.PESONA_PUBLIC, Workspaces.DAM_PUBLIC, Workspaces.WEBSITE_PUBLIC);

  private final RepositoryImpl repository;

  /**
   * @param folder folder for its search indexes
   */
  public MemoryRepository(Path folder) {
    try {
      repository =
          RepositoryImpl.create(
              RepositoryConfig.create(
                  new InputSource(new StringReader(CONFIGURATION)), folder.toString()));
      Session session = login(null);
      register(session);
      for (String name : MADE) {
        ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(name);
      }
      session.logout();
    } catch (RepositoryException | IOException | ParseException e) {
      throw new IllegalStateException("could not make a repository in memory", e);
    }
  }

  @Override
  public Lease open(Access access, String workspace) {
    Session session;
    try {
      session = login(workspace);
    } catch (RepositoryException e) {
      throw new IllegalStateException(workspace, e);
    }
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
  }

  @Override
  public void close() {
    repository.shutdown();
  }

  private Session login(String workspace) throws RepositoryException {
    return repository.login(new SimpleCredentials("test", "test".toCharArray()), workspace);
  }

  private static void register(Session session)
      throws RepositoryException, IOException, ParseException {
    try (Reader cnd =
        new InputStreamReader(resource("/public-types.cnd"), StandardCharsets.UTF_8)) {
      CndImporter.registerNodeTypes(cnd, session);
    }
  }

  private static InputStream resource(String name) {
    return MemoryRepository.class.getResourceAsStream(name);
  }

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
          <SearchIndex class="org.apache.jackrabbit.core.query.lucene.SearchIndex">
            <param name="path" value="${wsp.home}/index"/>
          </SearchIndex>
        </Workspace>
        <Versioning rootPath="${rep.home}/version">
          <FileSystem class="org.apache.jackrabbit.core.fs.mem.MemoryFileSystem"/>
          <PersistenceManager class="org.apache.jackrabbit.core.persistence.mem.InMemPersistenceManager"/>
        </Versioning>
      </Repository>
      """;
}
