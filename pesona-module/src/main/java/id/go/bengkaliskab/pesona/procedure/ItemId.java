package id.go.bengkaliskab.pesona.procedure;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The id of an item of a list, looked at before the item is read. */
final class ItemId {
  private ItemId() {}

  static Optional<ScalarNode> of(Node item) {
    if (!(item instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    return mapping.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id"))
        .map(NodeTuple::getValueNode)
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(id -> !id.getValue().isBlank())
        .findFirst();
  }

  /** How messages call the item: by its id, else by its place. */
  static Phrase named(String kind, Node item, int index) {
    return of(item)
        .map(id -> Phrase.of("item.named", Phrase.of(kind), id.getValue()))
        .orElse(Phrase.of("item.numbered", Phrase.of(kind), index + 1));
  }
}
