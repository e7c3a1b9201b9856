package id.go.bengkaliskab.pesona.refusal;

import java.util.List;
import java.util.Objects;

/**
 * Why something was refused, as a text of the message bundles.
 *
 * @param key key of the sentence, such as {@code refusal.claim.taken}
 * @param arguments values for the sentence; instants, numbers and strings
 */
public record Refusal(String key, List<Object> arguments) {
  public Refusal {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  /** A refusal with the values of its sentence. */
  public static Refusal of(String key, Object... arguments) {
    return new Refusal(key, List.of(arguments));
  }
}
