package id.go.bengkaliskab.pesona.store;

import java.util.List;
import java.util.Optional;

/** Nodes of one workspace, as a reading or a unit of work sees them. */
public sealed interface Nodes permits Reading, UnitOfWork {

  /**
   * The node at an absolute path.
   *
   * @param path absolute path in the workspace
   */
  Optional<StoredNode> find(String path);

  /**
   * The node with an identifier.
   *
   * @param identifier identifier as {@link StoredNode#identifier()} gave it
   */
  Optional<StoredNode> byIdentifier(String identifier);

  /** Answers a typed query as of the last save. */
  List<StoredNode> list(ListQuery query);

  /** The nodes directly below a path, in their stored order; none when there is no such node. */
  default List<StoredNode> childrenOf(String path) {
    return find(path).map(StoredNode::children).orElse(List.of());
  }
}
