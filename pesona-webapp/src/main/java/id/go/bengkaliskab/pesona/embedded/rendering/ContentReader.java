package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

/** Reads pages of one workspace with the rights of the public. */
public final class ContentReader {
  private static final String PAGE = "mgnl:page";

  private final Sessions sessions;
  private final String workspace;

  /**
   * @param sessions where sessions come from
   * @param workspace workspace of the pages
   */
  public ContentReader(Sessions sessions, String workspace) {
    this.sessions = sessions;
    this.workspace = workspace;
  }

  /**
   * The node at an absolute path with all below it but sub-pages.
   *
   * @throws RepositoryUnavailable when the repository fails
   */
  public Optional<ContentNode> find(String path) {
    try (Lease lease = sessions.open(Access.PUBLIC, workspace)) {
      Session session = lease.session();
      return session.nodeExists(path) ? Optional.of(read(session.getNode(path))) : Optional.empty();
    } catch (RepositoryException e) {
      throw new RepositoryUnavailable("could not read " + path + " of " + workspace, e);
    }
  }

  private static ContentNode read(Node node) throws RepositoryException {
    List<ContentNode> children = new ArrayList<>();
    for (NodeIterator it = node.getNodes(); it.hasNext(); ) {
      Node child = it.nextNode();
      if (!child.isNodeType(PAGE)) {
        children.add(read(child));
      }
    }
    return new ContentNode(
        node.getName(),
        node.getPath(),
        node.getIdentifier(),
        node.getPrimaryNodeType().getName(),
        properties(node),
        children);
  }

  private static Map<String, Object> properties(Node node) throws RepositoryException {
    Map<String, Object> properties = new HashMap<>();
    for (PropertyIterator it = node.getProperties(); it.hasNext(); ) {
      Property property = it.nextProperty();
      if (property.getType() != PropertyType.BINARY) {
        properties.put(property.getName(), value(property));
      }
    }
    return properties;
  }

  private static Object value(Property property) throws RepositoryException {
    if (property.isMultiple()) {
      List<String> texts = new ArrayList<>();
      for (Value value : property.getValues()) {
        texts.add(value.getString());
      }
      return texts.toArray(String[]::new);
    }
    return switch (property.getType()) {
      case PropertyType.LONG -> property.getLong();
      case PropertyType.DOUBLE -> property.getDouble();
      case PropertyType.BOOLEAN -> property.getBoolean();
      case PropertyType.DATE -> property.getDate();
      default -> property.getString();
    };
  }
}
