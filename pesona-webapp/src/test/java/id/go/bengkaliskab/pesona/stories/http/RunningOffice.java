package id.go.bengkaliskab.pesona.stories.http;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.bengkaliskab.pesona.embedded.Installation;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.config.ConfigurationReader;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import id.go.bengkaliskab.pesona.embedded.security.FirstAdministrator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole system with its demonstration people, and the mail server that takes its mails. */
final class RunningOffice implements AutoCloseable {
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Mailbox mailbox = new Mailbox(mail);
  private final Path data;
  private final Map<String, String> more;
  private Clock clock = Clock.systemUTC();
  private String password = DemoAccounts.PASSWORD;
  private Installation installation;

  private RunningOffice(Path data, Map<String, String> more) {
    this.data = data;
    this.more = Map.copyOf(more);
    mail.start();
  }

  static RunningOffice start(Path data) {
    return start(data, Map.of());
  }

  /** Starts with further variables of the environment. */
  static RunningOffice start(Path data, Map<String, String> more) {
    RunningOffice office = new RunningOffice(data, more);
    office.begin();
    return office;
  }

  /** Starts with mail, and with a time of its own. */
  static RunningOffice startAt(Clock clock, Path data) {
    return startAt(clock, data, Map.of());
  }

  /** The same with further variables of the environment. */
  static RunningOffice startAt(Clock clock, Path data, Map<String, String> more) {
    RunningOffice office = new RunningOffice(data, more);
    office.clock = clock;
    office.begin();
    return office;
  }

  static RunningOffice startWithoutMail(Path data) {
    RunningOffice office = new RunningOffice(data, Map.of());
    office.installation = Installation.start(read(settings(data)), Clock.systemUTC());
    return office;
  }

  /** With a mail server set that nobody runs. */
  static RunningOffice startWithDeadMail(Path data) {
    RunningOffice office = new RunningOffice(data, Map.of());
    Map<String, String> settings = settings(data);
    settings.put("PESONA_SMTP_HOST", "127.0.0.1");
    settings.put("PESONA_SMTP_PORT", "1");
    settings.put("PESONA_SMTP_TLS", "none");
    settings.put("PESONA_SMTP_SENDER", "pesona@pesona.test");
    office.installation = Installation.start(read(settings), Clock.systemUTC());
    return office;
  }

  /** As an office begins: nobody but a first administrator, and a file with the mail server. */
  static RunningOffice startEmpty(Path data, String passwordOfPeople) throws IOException {
    RunningOffice office = new RunningOffice(data, Map.of());
    office.password = passwordOfPeople;
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("pesona.yaml"),
        """
        urls:
          author: http://kerja.example
          public: http://pesona.example
        mail:
          host: 127.0.0.1
          port: %d
          tls: none
          sender: pesona@pesona.test
        """
            .formatted(office.mail.getSmtp().getPort()));
    Map<String, String> settings = settings(data);
    List.of("PESONA_DEMO", "PESONA_AUTHOR_URL", "PESONA_PUBLIC_URL").forEach(settings::remove);
    office.installation = Installation.start(read(settings), Clock.systemUTC());
    return office;
  }

  /** Variables of the environment for an installation without mail. */
  static Map<String, String> settings(Path data) {
    Map<String, String> settings = new HashMap<>();
    settings.put("PESONA_DEMO", "true");
    settings.put("PESONA_PORT", "0");
    settings.put("PESONA_DATA", data.toString());
    settings.put("PESONA_LIGHT_MODULES", System.getProperty("pesona.lightModules"));
    settings.put("PESONA_AUTHOR_URL", "http://kerja.example");
    settings.put("PESONA_PUBLIC_URL", "http://pesona.example");
    return settings;
  }

  static Configuration read(Map<String, String> settings) {
    return new ConfigurationReader(Path.of("."), Path.of("."), settings).read();
  }

  /** Starts on the folder, with mail. */
  void begin() {
    beginAt(0);
  }

  /** The same at a port, so that a browser finds it again; 0 for any. */
  void beginAt(int port) {
    Map<String, String> settings = settings(data);
    settings.put("PESONA_PORT", Integer.toString(port));
    settings.put("PESONA_SMTP_HOST", "127.0.0.1");
    settings.put("PESONA_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()));
    settings.put("PESONA_SMTP_TLS", "none");
    settings.put("PESONA_SMTP_SENDER", "pesona@pesona.test");
    settings.putAll(more);
    installation = Installation.start(read(settings), clock);
  }

  void stop() {
    installation.close();
    installation = null;
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + installation.port());
  }

  Mailbox mailbox() {
    return mailbox;
  }

  Caller anybody() {
    return Caller.anonymous(base());
  }

  /** The administrator whom an empty installation begins with, as the console shows it once. */
  FirstAdministrator firstAdministrator() {
    return installation.firstAdministrator().orElseThrow();
  }

  /** Password of the office's people. */
  String password() {
    return password;
  }

  Caller signedIn(String login) {
    return Caller.signedIn(base(), login, password);
  }

  @Override
  public void close() {
    if (installation != null) {
      stop();
    }
    mail.stop();
  }
}
