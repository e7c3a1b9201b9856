package id.go.bengkaliskab.pesona.embedded.config;

import java.util.Locale;
import java.util.Optional;

/**
 * The mail server that carries notices.
 *
 * @param host name of the server
 * @param port port of the server
 * @param tls how the connection is protected
 * @param user login at the server, if it wants one; then there is a password too
 * @param password password of {@code user}
 * @param sender address that mails come from
 */
public record MailSettings(
    String host,
    int port,
    Tls tls,
    Optional<String> user,
    Optional<Secret> password,
    String sender) {

  /** Protection of the connection to the mail server. */
  public enum Tls {
    /** Plain text; for a server on the same machine only. */
    NONE(25),
    /** Plain at first, then required to change to TLS. */
    STARTTLS(587),
    /** TLS from the first byte. */
    TLS(465);

    private final int usualPort;

    Tls(int usualPort) {
      this.usualPort = usualPort;
    }

    int usualPort() {
      return usualPort;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
