package id.go.bengkaliskab.pesona.embedded.config;

import java.util.Objects;

/** A text that must not get into logs or on screens. */
public final class Secret {
  private final String value;

  /**
   * @param value the text to keep, not null
   */
  public Secret(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** The secret itself, for the one who must present it. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
