package id.go.bengkaliskab.pesona.embedded.cli;

import id.go.bengkaliskab.pesona.embedded.Installation;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.media.video.Ffmpeg;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves until the process is asked to end. */
@Command(name = "start")
public final class StartCommand implements Callable<Integer> {
  private final Console console;

  /**
   * @param console where to
   */
  public StartCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Configuration configuration = Settings.read();
    configuration.warnings().forEach(console::print);
    RunningInstallation running = start(configuration);
    running.awaitEnd();
    return 0;
  }

  private RunningInstallation start(Configuration configuration) {
    Installation installation = Installation.start(configuration, Clock.systemUTC());
    RunningInstallation running = new RunningInstallation(installation);
    console.warn(installation.officeHours(), Clock.systemUTC().instant());
    installation
        .firstAdministrator()
        .ifPresent(
            first -> console.say("start.administrator", first.login(), first.password().reveal()));
    if (configuration.development()) {
      console.say("start.development", configuration.lightModules());
    }
    if (configuration.mail().isEmpty()) {
      console.say("start.no-mail");
    }
    if (Ffmpeg.installed().isEmpty()) {
      console.say("start.no-ffmpeg");
    }
    console.say("start.serving", configuration.urls().publicSite(), configuration.data());
    return running;
  }
}
