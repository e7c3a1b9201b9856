package id.go.bengkaliskab.pesona.embedded;

import java.util.List;

/** The host cannot start, for a reason that the person at the console can mend. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param cause what happened underneath, or null
   * @param key sentence in the message bundles, below {@code start.}
   * @param arguments values for the sentence
   */
  public StartRefused(Throwable cause, String key, Object... arguments) {
    super(key + ' ' + List.of(arguments), cause);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Key of the sentence. */
  public String key() {
    return key;
  }

  /** Values for the sentence. */
  public List<Object> arguments() {
    return arguments;
  }
}
