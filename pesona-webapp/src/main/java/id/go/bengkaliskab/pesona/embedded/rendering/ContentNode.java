package id.go.bengkaliskab.pesona.embedded.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a page, read whole and detached from the repository, so that no session is held while a
 * page is rendered.
 *
 * @param properties values by name: {@link String}, {@link Long}, {@link Double}, {@link Boolean},
 *     {@link java.util.Calendar}, or {@code String[]} for several values
 * @param children areas, components and other content nodes, in their order; no sub-pages
 */
public record ContentNode(
    String name,
    String path,
    String id,
    String type,
    Map<String, Object> properties,
    List<ContentNode> children) {
  private static final String TEMPLATE = "mgnl:template";

  public ContentNode {
    properties = Map.copyOf(properties);
    children = List.copyOf(children);
  }

  /** How far below the root it stands; a node right below it has 1. */
  int depth() {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /** The node directly below with this name. */
  Optional<ContentNode> child(String childName) {
    return children.stream().filter(child -> child.name().equals(childName)).findFirst();
  }

  /** Id of the template that renders this node. */
  Optional<String> template() {
    return Optional.ofNullable(properties.get(TEMPLATE)).map(Object::toString);
  }
}
