package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeTypeManager;

/** Tells of node types that Magnolia has not registered, since nothing can be written of them. */
public final class CheckNodeTypes extends Setup {
  static final String FILE = "/mgnl-nodetypes/pesona-nodetypes.xml";

  private final List<String> types;

  /**
   * @param types names of all node types of the module
   */
  public CheckNodeTypes(List<String> types) {
    super("Check node types", "Magnolia may keep those of the first installation.");
    this.types = List.copyOf(types);
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    NodeTypeManager registered = context.getConfigJCRSession().getWorkspace().getNodeTypeManager();
    List<String> missing = new ArrayList<>();
    for (String type : types) {
      if (!registered.hasNodeType(type)) {
        missing.add(type);
      }
    }
    if (!missing.isEmpty()) {
      context.warn("node types " + missing + " are not registered; register " + FILE);
    }
  }
}
