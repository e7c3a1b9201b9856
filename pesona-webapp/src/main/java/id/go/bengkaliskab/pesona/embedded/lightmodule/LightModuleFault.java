package id.go.bengkaliskab.pesona.embedded.lightmodule;

/**
 * Something wrong in a file of a light module.
 *
 * @param file resource path, such as {@code /pesona/templates/pages/home.yaml}
 * @param line line in the file, beginning with 1
 * @param message what is wrong and what to do
 */
public record LightModuleFault(String file, int line, String message) {

  @Override
  public String toString() {
    return file + ':' + line + ": " + message;
  }
}
