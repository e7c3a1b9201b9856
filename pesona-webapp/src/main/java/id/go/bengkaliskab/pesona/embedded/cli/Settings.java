package id.go.bengkaliskab.pesona.embedded.cli;

import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.config.ConfigurationReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the settings of the command that runs. */
final class Settings {
  private Settings() {}

  static Configuration read() {
    return read(Map.of());
  }

  /** Reads the settings, some of which the command decides itself. */
  static Configuration read(Map<String, String> decided) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(decided);
    Path here = Path.of(System.getProperty("user.dir"));
    Path home = Path.of(System.getProperty("pesona.home", here.toString()));
    return new ConfigurationReader(home, here, environment).read();
  }
}
