package id.go.bengkaliskab.pesona.store;

import java.util.List;

/**
 * A part of a list.
 *
 * @param nodes the nodes of this part, in the order of the list
 * @param total length of the whole list
 */
public record Slice(List<StoredNode> nodes, long total) {
  public Slice {
    nodes = List.copyOf(nodes);
  }
}
