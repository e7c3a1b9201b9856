package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.magnolia.FakeRepository;
import info.magnolia.module.InstallContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An installation of the module on a Jackrabbit with a tree as Magnolia has it. */
public final class Installation implements AutoCloseable {
  private final FakeRepository repository;
  private final InstallContext context = mock(InstallContext.class);
  private final Map<String, Session> sessions = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();

  public Installation(Path folder) throws RepositoryException {
    repository = new FakeRepository(folder);
    when(context.getConfigJCRSession()).thenAnswer(call -> session("config"));
    when(context.getJCRSession(anyString())).thenAnswer(call -> session(call.getArgument(0)));
    doAnswer(call -> warnings.add(call.getArgument(0))).when(context).warn(anyString());
  }

  public InstallContext context() {
    return context;
  }

  /** Magnolia's context has one session a workspace and thread. */
  public Session session(String workspace) throws RepositoryException {
    Session session = sessions.get(workspace);
    if (session == null) {
      session = repository.getSystemSession(workspace);
      sessions.put(workspace, session);
    }
    return session;
  }

  /** What went wrong, in the words of the tasks. */
  public List<String> warnings() {
    return warnings;
  }

  /** What stands in the repository, seen by somebody else: only what was saved. */
  public Session saved(String workspace) throws RepositoryException {
    return repository.getSystemSession(workspace);
  }

  public void save() throws RepositoryException {
    for (Session session : sessions.values()) {
      session.save();
    }
  }

  /** Makes the nodes of a path. */
  public Node node(String workspace, String path) throws RepositoryException {
    Node node = session(workspace).getRootNode();
    for (String name : path.substring(1).split("/")) {
      node = node.hasNode(name) ? node.getNode(name) : node.addNode(name, "mgnl:content");
    }
    return node;
  }

  /** A role as Magnolia ships it, with rights on addresses. */
  public Node role(String name, Map<String, Long> addresses) throws RepositoryException {
    Node role = session("userroles").getRootNode().addNode(name, "mgnl:role");
    RightsList rights = RightsList.of(role, "acl_uri");
    for (Map.Entry<String, Long> address : new TreeMap<>(addresses).entrySet()) {
      rights.addUnlessSet(address.getKey(), address.getValue());
    }
    return role;
  }

  /** The permissions of a list by path. */
  public Map<String, Long> rights(String role, String list) throws RepositoryException {
    Map<String, Long> rights = new TreeMap<>();
    String path = '/' + role + '/' + list;
    if (session("userroles").nodeExists(path)) {
      NodeIterator entries = session("userroles").getNode(path).getNodes();
      while (entries.hasNext()) {
        Node entry = entries.nextNode();
        Long former =
            rights.put(
                entry.getProperty("path").getString(), entry.getProperty("permissions").getLong());
        if (former != null) {
          throw new AssertionError("two entries for " + entry.getProperty("path").getString());
        }
      }
    }
    return rights;
  }

  /** Names of the nodes below a node, in their order. */
  public List<String> names(String workspace, String path) throws RepositoryException {
    List<String> names = new ArrayList<>();
    NodeIterator each = session(workspace).getNode(path).getNodes();
    while (each.hasNext()) {
      names.add(each.nextNode().getName());
    }
    return names;
  }

  /** Loads a bootstrap file below the root of its workspace, as Magnolia does. */
  public void bootstrap(String resource) throws RepositoryException, IOException {
    String file = resource.substring(resource.lastIndexOf('/') + 1);
    String workspace = file.substring(0, file.indexOf('.'));
    try (InputStream in = Installation.class.getResourceAsStream(resource)) {
      Map<String, Object> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      new YamlTree(session(workspace).getRootNode(), true).add(top);
    }
  }

  /** Loads the pages as builds did that left identifiers to chance. */
  public void bootstrapPagesWithoutIdentifiers() throws RepositoryException, IOException {
    try (InputStream in =
        Installation.class.getResourceAsStream(ShippedNode.file("website", "pesona"))) {
      Map<String, Object> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      new YamlTree(session("website").getRootNode(), false).add(top);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
