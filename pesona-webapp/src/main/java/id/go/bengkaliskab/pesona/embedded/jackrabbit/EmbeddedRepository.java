package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.gc.GarbageCollector;
import org.apache.jackrabbit.core.nodetype.NodeTypeManagerImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jackrabbit 2 in this process, durable at every save: all workspaces in one H2 database, large
 * binaries in a file data store. The search index beside them is a projection; a damaged one is
 * made anew.
 */
public final class EmbeddedRepository implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedRepository.class);

  /** Where {@code repository.xml} puts it, below the repository's folder. */
  private static final String DATABASE = "database/pesona.mv.db";

  /** Later ones build on those before. */
  private static final List<String> NODE_TYPES =
      List.of(
          "/id/go/bengkaliskab/pesona/embedded/jackrabbit/magnolia-nodetypes.xml",
          "/mgnl-nodetypes/pesona-nodetypes.xml");

  private final RepositoryImpl repository;
  private final EmbeddedSessions sessions;

  private EmbeddedRepository(RepositoryImpl repository) {
    this.repository = repository;
    this.sessions = new EmbeddedSessions(repository);
  }

  /**
   * Opens the repository of an installation, making what is not there: database, workspaces, node
   * types.
   *
   * @param folder the installation's folder, taken by this process
   * @throws StartRefused when the repository is damaged or the disk refuses
   */
  public static EmbeddedRepository open(DataFolder folder) {
    Path home = folder.path().resolve("repository");
    SearchIndexes indexes = new SearchIndexes(home);
    if (indexes.anyPresent() && Files.notExists(home.resolve(DATABASE))) {
      throw new StartRefused(null, "start.database.missing", home.resolve(DATABASE));
    }
    try {
      return openIn(home);
    } catch (RepositoryException | IOException | RuntimeException e) {
      StartFailure failure = StartFailure.of(e, home);
      if (failure == StartFailure.INDEX) {
        log.warn("the search index is damaged and is built anew from the database", e);
        return openWithoutIndexes(home, indexes);
      }
      throw failure.refuse(e, home);
    }
  }

  /** Sessions on this repository. */
  public Sessions sessions() {
    return sessions;
  }

  /**
   * Takes bytes off the disk that no node of any workspace holds; also while others write.
   *
   * @return how many files
   */
  int clearBytes() throws RepositoryException {
    GarbageCollector collector = repository.createDataStoreGarbageCollector();
    try {
      collector.mark();
      return collector.sweep();
    } finally {
      collector.close();
    }
  }

  /** Closes all sessions and the database. */
  @Override
  public void close() {
    sessions.close();
    repository.shutdown();
  }

  private static EmbeddedRepository openWithoutIndexes(Path home, SearchIndexes indexes) {
    try {
      indexes.delete();
      return openIn(home);
    } catch (RepositoryException | IOException | RuntimeException e) {
      throw StartFailure.of(e, home).refuse(e, home);
    }
  }

  private static EmbeddedRepository openIn(Path home) throws RepositoryException, IOException {
    RepositoryImpl repository = RepositoryImpl.create(RepositoryConfiguration.in(home));
    try {
      registerNodeTypes(repository);
      openAllWorkspaces(repository);
      return new EmbeddedRepository(repository);
    } catch (RepositoryException | IOException | RuntimeException e) {
      repository.shutdown();
      throw e;
    }
  }

  private static void registerNodeTypes(RepositoryImpl repository)
      throws RepositoryException, IOException {
    Session session = repository.login(new AccessCredentials(Access.AUTHOR));
    try {
      for (String resource : NODE_TYPES) {
        try (InputStream xml = EmbeddedRepository.class.getResourceAsStream(resource)) {
          register(session, xml);
        }
      }
    } finally {
      session.logout();
    }
  }

  /**
   * Registers node types, or what was added to them since. Jackrabbit refuses to take anything away
   * from a type, even an unused one: what node types allow can only grow.
   */
  static void register(Session session, InputStream xml) throws RepositoryException, IOException {
    NodeTypeManagerImpl types = (NodeTypeManagerImpl) session.getWorkspace().getNodeTypeManager();
    types.registerNodeTypes(xml, NodeTypeManagerImpl.TEXT_XML, true);
  }

  /** Jackrabbit opens a workspace at its first use; damage shall show at the start instead. */
  private static void openAllWorkspaces(RepositoryImpl repository) throws RepositoryException {
    for (String workspace : WorkspaceAccess.ALL) {
      repository.login(new AccessCredentials(Access.PUBLISHER), workspace).logout();
    }
  }
}
