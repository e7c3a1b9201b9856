package id.go.bengkaliskab.pesona.notice;

import java.util.Objects;

/**
 * Login at the mail server.
 *
 * @param user name of the account
 * @param secret its password; never shown
 */
public record MailLogin(String user, String secret) {
  public MailLogin {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(secret, "secret");
  }

  @Override
  public String toString() {
    return "MailLogin[" + user + ", ***]";
  }
}
