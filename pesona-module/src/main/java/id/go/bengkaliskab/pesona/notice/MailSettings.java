package id.go.bengkaliskab.pesona.notice;

import java.util.Objects;
import java.util.Optional;

/**
 * The mail server and who mails come from.
 *
 * @param host name of the server
 * @param port port of the server
 * @param tls protection of the connection
 * @param login login at the server, when it wants one
 * @param sender address that mails come from
 * @param senderName name beside it, such as that of the office
 */
public record MailSettings(
    String host, int port, Tls tls, Optional<MailLogin> login, String sender, String senderName) {

  /** Protection of the connection; a certificate must fit the name of the server. */
  public enum Tls {
    /** Plain text; for a server on the same machine only. */
    NONE,
    /** Plain at first, then required to change to TLS. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS
  }

  public MailSettings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(tls, "tls");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(senderName, "senderName");
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("no port of a mail server: " + port);
    }
  }
}
