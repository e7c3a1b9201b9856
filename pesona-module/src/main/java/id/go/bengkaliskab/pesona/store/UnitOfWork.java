package id.go.bengkaliskab.pesona.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** Changes of one workspace that become real together, by one save at the end, or not at all. */
public final class UnitOfWork implements Nodes {
  private static final String FOLDER = "mgnl:folder";

  private final Session session;
  private final List<Runnable> afterSave = new ArrayList<>();

  UnitOfWork(Session session) {
    this.session = session;
  }

  @Override
  public Optional<StoredNode> find(String path) {
    return Jcr.get(
        () ->
            session.nodeExists(path)
                ? Optional.of(new StoredNode(session.getNode(path), true))
                : Optional.<StoredNode>empty());
  }

  @Override
  public Optional<StoredNode> byIdentifier(String identifier) {
    return Reading.byIdentifier(session, identifier, true);
  }

  /**
   * Makes a node; missing folders above it are made too.
   *
   * @param path absolute path of a node that is not there yet
   * @param type primary node type
   * @throws StoreException when the path is taken
   */
  public StoredNode create(String path, String type) {
    return Jcr.get(
        () -> {
          int slash = path.lastIndexOf('/');
          Node parent = folder(path.substring(0, slash));
          return new StoredNode(parent.addNode(path.substring(slash + 1), type), true);
        });
  }

  /**
   * Makes a node that has the identifier of one in another workspace, such as a public copy of an
   * asset. A node with this identifier elsewhere in this workspace goes.
   *
   * @param path absolute path of a node that is not there yet
   * @param type primary node type, referenceable
   * @param identifier a UUID
   * @throws StoreException when the path is taken
   */
  public StoredNode create(String path, String type, String identifier) {
    return Jcr.get(
        () -> {
          int slash = path.lastIndexOf('/');
          String parent = folder(path.substring(0, slash)).getPath();
          IdentifiedNode.create(session, parent, path.substring(slash + 1), type, identifier);
          return new StoredNode(session.getNode(path), true);
        });
  }

  /** The node at a path, made with its folders when it is not there. */
  public StoredNode findOrCreate(String path, String type) {
    return find(path).orElseGet(() -> create(path, type));
  }

  /**
   * Moves a node with all below it; its identifier stays.
   *
   * @param from absolute path of the node
   * @param to absolute path where nothing is yet, below a node that is there
   * @throws StoreException when it cannot be moved there
   */
  public void move(String from, String to) {
    Jcr.run(() -> session.move(from, to));
  }

  @Override
  public List<StoredNode> list(ListQuery query) {
    return query.run(session, true);
  }

  /** Runs after the save, outside the gate; a failure there is logged and undoes nothing. */
  public void afterSave(Runnable action) {
    afterSave.add(action);
  }

  List<Runnable> afterSave() {
    return afterSave;
  }

  private Node folder(String path) throws javax.jcr.RepositoryException {
    if (path.isEmpty()) {
      return session.getRootNode();
    }
    if (session.nodeExists(path)) {
      return session.getNode(path);
    }
    int slash = path.lastIndexOf('/');
    return folder(path.substring(0, slash)).addNode(path.substring(slash + 1), FOLDER);
  }
}
