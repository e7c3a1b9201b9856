package id.go.bengkaliskab.pesona.embedded.cli;

import id.go.bengkaliskab.pesona.embedded.Installation;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoRun;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Carries an article through the procedure by made-up people, then serves. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  private final Console console;

  @Option(names = "--exit")
  private boolean exit;

  /**
   * @param console where to
   */
  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = Settings.read(Map.of("PESONA_DEMO", "true")).data();
    try (SmtpCatcher mail = new SmtpCatcher(data.resolve("mail"))) {
      Configuration configuration =
          Settings.read(
              Map.of(
                  "PESONA_DEMO", "true",
                  "PESONA_SMTP_HOST", "127.0.0.1",
                  "PESONA_SMTP_PORT", Integer.toString(mail.port()),
                  "PESONA_SMTP_TLS", "none",
                  "PESONA_SMTP_SENDER", "pesona@pesona.test"));
      Installation installation = Installation.start(configuration, Clock.systemUTC());
      RunningInstallation running = new RunningInstallation(installation);
      console.warn(installation.officeHours(), Clock.systemUTC().instant());
      URI base = URI.create("http://127.0.0.1:" + installation.port());
      boolean well =
          new DemoRun(console, base, configuration.urls(), mail::mails, data.resolve("demo"))
              .run(installation.officeHours(), Clock.systemUTC());
      if (exit) {
        running.stop();
        return well ? 0 : FAILED;
      }
      console.say("demo.serving", configuration.urls().publicSite());
      running.awaitEnd();
      return 0;
    }
  }
}
