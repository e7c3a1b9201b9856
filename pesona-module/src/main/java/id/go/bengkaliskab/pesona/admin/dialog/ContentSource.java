package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The nodes that a link may lead to ({@code jcrDatasource}).
 *
 * @param workspace name of the workspace
 * @param rootPath path below which they lie
 * @param nodeTypes node types that are offered; never none
 * @param describedBy property that people read; the node's name when empty
 * @param sortedBy property by which they are sorted; empty for no order
 * @param ascending whether the smallest comes first
 */
public record ContentSource(
    String workspace,
    String rootPath,
    List<String> nodeTypes,
    Optional<String> describedBy,
    Optional<String> sortedBy,
    boolean ascending) {
  public ContentSource {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(rootPath, "rootPath");
    nodeTypes = List.copyOf(nodeTypes);
    if (nodeTypes.isEmpty()) {
      throw new IllegalArgumentException("a link needs allowedNodeTypes");
    }
    Objects.requireNonNull(describedBy, "describedBy");
    Objects.requireNonNull(sortedBy, "sortedBy");
  }
}
