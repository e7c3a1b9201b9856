package id.go.bengkaliskab.pesona.embedded.config;

import java.util.Optional;

/** Understands the settings of the mail server together. */
final class MailReader {
  private final Values values;
  private final PasswordSource passwords;

  MailReader(Values values, PasswordSource passwords) {
    this.values = values;
    this.passwords = passwords;
  }

  Optional<MailSettings> read() {
    MailSettings.Tls tls =
        values.word(Setting.MAIL_TLS, MailSettings.Tls.values(), MailSettings.Tls::word);
    int port = values.number(Setting.MAIL_PORT, 1, 65_535, Integer.toString(tls.usualPort()));
    Optional<Secret> password = passwords.read();
    return values
        .optional(Setting.MAIL_HOST)
        .map(host -> new MailSettings(host, port, tls, user(password), password, sender()));
  }

  private String sender() {
    if (values.text(Setting.MAIL_SENDER).isEmpty()) {
      values.fault(
          Setting.MAIL_SENDER, "\"mail.host\" is set, so \"mail.sender\" needs a mail address");
      return "";
    }
    return values.mailAddress(Setting.MAIL_SENDER);
  }

  private Optional<String> user(Optional<Secret> password) {
    Optional<String> user = values.optional(Setting.MAIL_USER);
    if (user.isPresent() && password.isEmpty()) {
      values.fault(
          Setting.MAIL_USER,
          "\"mail.user\" is set, so the password is needed in PESONA_SMTP_PASSWORD or in a file"
              + " named by PESONA_SMTP_PASSWORD_FILE");
    }
    return user;
  }
}
