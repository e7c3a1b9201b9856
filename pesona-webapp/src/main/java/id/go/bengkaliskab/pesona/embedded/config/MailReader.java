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
          Setting.MAIL_SENDER, "mail.sender", Setting.MAIL_HOST.key(), Setting.MAIL_SENDER.key());
      return "";
    }
    return values.mailAddress(Setting.MAIL_SENDER);
  }

  private Optional<String> user(Optional<Secret> password) {
    Optional<String> user = values.optional(Setting.MAIL_USER);
    if (user.isPresent() && password.isEmpty()) {
      values.fault(
          Setting.MAIL_USER,
          "mail.password",
          Setting.MAIL_USER.key(),
          PasswordSource.VARIABLE,
          PasswordSource.FILE_VARIABLE);
    }
    return user;
  }
}
