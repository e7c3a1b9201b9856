package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.repository.RepositoryManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.nodetype.NodeTypeManagerImpl;

/** A Jackrabbit with the workspaces and node types of an instance of Magnolia. */
public final class MagnoliaRepository implements RepositoryManager, AutoCloseable {
  private static final List<String> NODE_TYPES =
      List.of("/magnolia/magnolia-nodetypes.xml", "/mgnl-nodetypes/pesona-nodetypes.xml");
  private static final List<String> WORKSPACES =
      List.of("userroles", "usergroups", "website", "dam", "pesona", "pesona-public");

  private final RepositoryImpl repository;

  /**
   * @param folder of the repository
   */
  public MagnoliaRepository(Path folder) {
    try (InputStream xml = open("/magnolia/repository.xml")) {
      repository = RepositoryImpl.create(RepositoryConfig.create(xml, folder.toString()));
      prepare();
    } catch (RepositoryException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() throws RepositoryException, IOException {
    Session session = getSystemSession("config");
    NodeTypeManagerImpl types = (NodeTypeManagerImpl) session.getWorkspace().getNodeTypeManager();
    for (String resource : NODE_TYPES) {
      try (InputStream xml = open(resource)) {
        types.registerNodeTypes(xml, NodeTypeManagerImpl.TEXT_XML, true);
      }
    }
    for (String name : WORKSPACES) {
      session.getWorkspace().createWorkspace(name);
    }
    session.logout();
  }

  private static InputStream open(String resource) {
    return MagnoliaRepository.class.getResourceAsStream(resource);
  }

  @Override
  public Session getSystemSession(String workspaceName) throws RepositoryException {
    return repository.login(new SimpleCredentials("system", new char[0]), workspaceName);
  }

  @Override
  public void close() {
    repository.shutdown();
  }
}
