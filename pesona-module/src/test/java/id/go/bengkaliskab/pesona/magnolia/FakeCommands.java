package id.go.bengkaliskab.pesona.magnolia;

import info.magnolia.commands.CommandsManager;
import info.magnolia.repository.RepositoryManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Publishing as we read it: the command finds the node of the author by identifier or path and
 * fails without it; the public instance takes a node only below one that it has; what is no part of
 * the node stays, unless all below it is published too; success answers false, as a chain does.
 */
final class FakeCommands extends CommandsManager {
  private static final String STATUS = "mgnl:activationStatus";
  private static final Set<String> PARTS = Set.of("mgnl:contentNode", "mgnl:resource");

  private final RepositoryManager author;
  private final RepositoryManager publicSide;

  FakeCommands(RepositoryManager author, RepositoryManager publicSide) {
    this.author = author;
    this.publicSide = publicSide;
  }

  @Override
  public boolean executeCommand(String catalogName, String commandName, Map<String, Object> params)
      throws Exception {
    if (!catalogName.equals("default")) {
      throw new IllegalArgumentException("no catalog " + catalogName);
    }
    String workspace = (String) params.get("repository");
    Session from = author.getSystemSession(workspace);
    Session to = publicSide.getSystemSession(workspace);
    try {
      Node node = find(from, params);
      switch (commandName) {
        case "publish" -> publish(node, to, Boolean.TRUE.equals(params.get("recursive")));
        case "unpublish" -> {
          remove(node, to);
          node.setProperty(STATUS, "false");
        }
        default -> throw new IllegalArgumentException("no command " + commandName);
      }
      to.save();
      from.save();
    } finally {
      from.logout();
      to.logout();
    }
    return false;
  }

  private static Node find(Session session, Map<String, Object> params) throws RepositoryException {
    return params.get("uuid") instanceof String uuid
        ? session.getNodeByIdentifier(uuid)
        : session.getNode((String) params.get("path"));
  }

  private static void publish(Node node, Session to, boolean recursive)
      throws RepositoryException, IOException {
    String parent = node.getParent().getPath();
    if (!to.nodeExists(parent)) {
      throw new RepositoryException("the public instance has no " + parent);
    }
    node.setProperty(STATUS, "true");
    if (recursive || !to.nodeExists(node.getPath())) {
      replace(node, to, recursive);
    } else {
      for (NodeIterator parts = node.getNodes(); parts.hasNext(); ) {
        Node part = parts.nextNode();
        if (isPart(part)) {
          replace(part, to, true);
        }
      }
      for (var properties = node.getProperties(); properties.hasNext(); ) {
        var property = properties.nextProperty();
        if (!property.getDefinition().isProtected()) {
          Node copy = to.getNode(node.getPath());
          if (property.isMultiple()) {
            copy.setProperty(property.getName(), property.getValues());
          } else {
            copy.setProperty(property.getName(), property.getValue());
          }
        }
      }
    }
  }

  private static void replace(Node node, Session to, boolean recursive)
      throws RepositoryException, IOException {
    remove(node, to);
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    node.getSession().exportSystemView(node.getPath(), xml, false, false);
    to.importXML(
        node.getParent().getPath(),
        new ByteArrayInputStream(xml.toByteArray()),
        ImportUUIDBehavior.IMPORT_UUID_COLLISION_REMOVE_EXISTING);
    if (!recursive) {
      for (NodeIterator below = to.getNode(node.getPath()).getNodes(); below.hasNext(); ) {
        Node each = below.nextNode();
        if (!isPart(each)) {
          each.remove();
        }
      }
    }
  }

  private static boolean isPart(Node node) throws RepositoryException {
    return PARTS.contains(node.getPrimaryNodeType().getName());
  }

  private static void remove(Node node, Session to) throws RepositoryException {
    if (to.nodeExists(node.getPath())) {
      to.getNode(node.getPath()).remove();
    }
  }
}
