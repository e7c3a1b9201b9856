package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.ConfigurationException;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.WorkspaceConfig;
import org.apache.jackrabbit.core.nodetype.NodeTypeManagerImpl;

/** Jackrabbit 2 in this process, on H2 and a file data store, durable at every save. */
public final class EmbeddedRepository implements AutoCloseable {
  private static final String CONFIGURATION = "repository.xml";
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
   * @throws StartRefused when the repository is damaged
   */
  public static EmbeddedRepository open(DataFolder folder) {
    Path home = folder.path().resolve("repository");
    try {
      RepositoryConfig configuration = configuration(home);
      EmbeddedRepository opened = new EmbeddedRepository(RepositoryImpl.create(configuration));
      opened.prepare(configuration);
      return opened;
    } catch (RepositoryException | IOException e) {
      throw new StartRefused(e, "start.repository.damaged", home);
    }
  }

  /** Sessions on this repository. */
  public Sessions sessions() {
    return sessions;
  }

  /** Closes all sessions and the database. */
  @Override
  public void close() {
    sessions.close();
    repository.shutdown();
  }

  private static RepositoryConfig configuration(Path home)
      throws IOException, ConfigurationException {
    Files.createDirectories(home);
    forgetWorkspaceConfigurations(home.resolve("workspaces"));
    try (InputStream xml = EmbeddedRepository.class.getResourceAsStream(CONFIGURATION)) {
      return RepositoryConfig.create(xml, home.toString());
    }
  }

  /**
   * Jackrabbit copies its template into each workspace once; ours is written anew at every start,
   * so that a changed setting, and a damaged copy, never outlive it.
   */
  private static void forgetWorkspaceConfigurations(Path workspaces) throws IOException {
    if (!Files.isDirectory(workspaces)) {
      return;
    }
    String template;
    try (InputStream in = EmbeddedRepository.class.getResourceAsStream("workspace.xml")) {
      template = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    try (Stream<Path> folders = Files.list(workspaces)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String name = folder.getFileName().toString();
        Files.writeString(folder.resolve("workspace.xml"), template.replace("@name@", name));
      }
    }
  }

  private void prepare(RepositoryConfig configuration) throws RepositoryException, IOException {
    Session session = repository.login(new AccessCredentials(Access.AUTHOR), "pesona");
    try {
      JackrabbitWorkspace workspace = (JackrabbitWorkspace) session.getWorkspace();
      Set<String> present =
          configuration.getWorkspaceConfigs().stream()
              .map(WorkspaceConfig::getName)
              .collect(Collectors.toSet());
      for (String name : WorkspaceAccess.ALL) {
        if (!present.contains(name)) {
          workspace.createWorkspace(name);
        }
      }
      NodeTypeManagerImpl types = (NodeTypeManagerImpl) workspace.getNodeTypeManager();
      for (String resource : NODE_TYPES) {
        try (InputStream xml = EmbeddedRepository.class.getResourceAsStream(resource)) {
          types.registerNodeTypes(xml, NodeTypeManagerImpl.TEXT_XML, true);
        }
      }
    } finally {
      session.logout();
    }
  }
}
