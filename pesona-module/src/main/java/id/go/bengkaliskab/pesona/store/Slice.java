package id.go.bengkaliskab.pesona.store;

import java.util.List;

/**
 * A part of a list.
 *
 * @param nodes the nodes of this part, in the order of the list
 * @param total length of the whole list, as far as it was counted
 * @param counted whether it was counted to the end; otherwise there is more
 */
public record Slice(List<StoredNode> nodes, long total, boolean counted) {
  public Slice {
    nodes = List.copyOf(nodes);
  }
}
