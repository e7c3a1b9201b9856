package id.go.bengkaliskab.pesona.embedded.cli;

import id.go.bengkaliskab.pesona.embedded.config.ConfigurationTable;
import picocli.CommandLine.Command;

/** Shows every setting and where its value comes from. */
@Command(name = "config")
public final class ConfigCommand implements Runnable {
  private final Console console;

  /**
   * @param console where to
   */
  public ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.print(ConfigurationTable.of(Settings.read()));
  }
}
