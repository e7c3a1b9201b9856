package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a bootstrap file.
 *
 * @param name name of the node
 * @param type primary node type
 * @param uuid fixed identifier, if the file gives one
 * @param properties values by name, in the order of the file: {@link String}, {@link Long}, {@link
 *     Double}, {@link Boolean}, {@link java.time.Instant}, or a list of these
 * @param children nodes below, in the order of the file
 */
public record BootstrapNode(
    String name,
    String type,
    Optional<String> uuid,
    Map<String, Object> properties,
    List<BootstrapNode> children) {
  public BootstrapNode {
    children = List.copyOf(children);
  }
}
