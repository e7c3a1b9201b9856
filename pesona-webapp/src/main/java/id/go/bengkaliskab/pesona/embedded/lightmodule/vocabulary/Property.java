package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A property of a definition.
 *
 * @param name its name
 * @param value what it holds
 * @param required whether a definition is incomplete without it
 * @param known how certain it is that Magnolia knows it; a key of the vocabulary's certainty
 * @param effect what shows that this host honours it; empty when it does nothing with it
 * @param keys for texts, the message keys that Magnolia makes when the property is absent, the most
 *     specific first, with names in braces
 */
public record Property(
    String name,
    Value value,
    boolean required,
    String known,
    Optional<Effect> effect,
    List<String> keys) {
  public Property {
    keys = List.copyOf(keys);
  }
}
