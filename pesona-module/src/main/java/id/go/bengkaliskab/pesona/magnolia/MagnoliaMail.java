package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.notice.MailLogin;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.notice.MailSettings.Tls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The mail server of the module's configuration, read at each call. */
final class MagnoliaMail {
  private final PesonaModule module;

  MagnoliaMail(PesonaModule module) {
    this.module = module;
  }

  /**
   * The server; empty while none is set.
   *
   * @throws IllegalArgumentException when a value is wrong; says which, and what it may be
   * @throws UncheckedIOException when the file of the password can't be read
   */
  Optional<MailSettings> server() {
    return module.getMailHost().isBlank() ? Optional.empty() : Optional.of(settings());
  }

  private MailSettings settings() {
    Tls tls = tls();
    return new MailSettings(
        module.getMailHost().strip(), port(tls), tls, login(), sender(), module.getOffice());
  }

  private Tls tls() {
    return switch (module.getMailTls().strip().toLowerCase(Locale.ROOT)) {
      case "starttls" -> Tls.STARTTLS;
      case "tls" -> Tls.TLS;
      case "none" -> Tls.NONE;
      default ->
          throw MagnoliaSettings.wrong("mailTls", module.getMailTls(), "starttls, tls or none");
    };
  }

  private int port(Tls tls) {
    int port = module.getMailPort();
    if (port < 0 || port > 65_535) {
      throw MagnoliaSettings.wrong("mailPort", port, "0 for the usual port, or up to 65535");
    }
    return port == 0 ? usualPort(tls) : port;
  }

  private static int usualPort(Tls tls) {
    return switch (tls) {
      case NONE -> 25;
      case STARTTLS -> 587;
      case TLS -> 465;
    };
  }

  private String sender() {
    if (module.getMailSender().isBlank()) {
      throw MagnoliaSettings.wrong("mailSender", "", "an address, when mailHost is set");
    }
    return module.getMailSender().strip();
  }

  private Optional<MailLogin> login() {
    String user = module.getMailUser().strip();
    return user.isEmpty() ? Optional.empty() : Optional.of(new MailLogin(user, password()));
  }

  private String password() {
    String file = module.getMailPasswordFile();
    if (file.isBlank()) {
      throw MagnoliaSettings.wrong("mailPasswordFile", "", "a file, when mailUser is set");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the password file \"" + file + "\" can't be read", e);
    }
  }
}
