package id.go.bengkaliskab.pesona.embedded.config;

/**
 * One thing that is wrong in the settings.
 *
 * @param place file and line, or the variable
 * @param message what is wrong and what to do
 */
public record Fault(String place, String message) {
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
