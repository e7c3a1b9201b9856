package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Objects;

/**
 * One thing that the import did otherwise than the document has it, as a text of the message
 * bundles.
 *
 * @param key key of the sentence, such as {@code word.comments}
 * @param arguments values for the sentence; numbers and strings
 */
public record Finding(String key, List<Object> arguments) {
  public Finding {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  static Finding of(String key, Object... arguments) {
    return new Finding(key, List.of(arguments));
  }
}
