package id.go.bengkaliskab.pesona.magnolia.setup;

import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.core.NodeImpl;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.commons.name.NameFactoryImpl;

/** Nodes made from a bootstrap file, with or without the identifiers that stand there. */
final class YamlTree {
  private static final String MAGNOLIA = "http://www.magnolia.info/jcr/mgnl";

  private final Node parent;
  private final boolean identified;

  YamlTree(Node parent, boolean identified) {
    this.parent = parent;
    this.identified = identified;
  }

  void add(Map<?, ?> entries) throws RepositoryException {
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      String name = (String) entry.getKey();
      if (entry.getValue() instanceof Map<?, ?> child) {
        new YamlTree(node(name, child), identified).add(child);
      } else if (!name.startsWith("jcr:")) {
        set(name, entry.getValue());
      }
    }
  }

  private Node node(String name, Map<?, ?> child) throws RepositoryException {
    String type = (String) child.get("jcr:primaryType");
    return identified && child.get("jcr:uuid") instanceof String identifier
        ? ((NodeImpl) parent)
            .addNode(
                NameFactoryImpl.getInstance().create(Name.NS_DEFAULT_URI, name),
                NameFactoryImpl.getInstance().create(MAGNOLIA, type.substring("mgnl:".length())),
                new NodeId(identifier))
        : parent.addNode(name, type);
  }

  private void set(String name, Object value) throws RepositoryException {
    if (value instanceof Number number) {
      parent.setProperty(name, number.longValue());
    } else {
      parent.setProperty(name, value.toString());
    }
  }
}
