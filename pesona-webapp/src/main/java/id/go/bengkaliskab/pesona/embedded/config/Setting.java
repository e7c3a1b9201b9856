package id.go.bengkaliskab.pesona.embedded.config;

import java.util.Arrays;
import java.util.Optional;

/** Every setting there is: its key in {@code pesona.yaml}, its variable, its default. */
public enum Setting {
  PORT("port", "PESONA_PORT", "8080"),
  ADDRESS("address", "PESONA_ADDRESS", "127.0.0.1"),
  DATA("data", "PESONA_DATA", "data"),
  LIGHT_MODULES("lightModules", "PESONA_LIGHT_MODULES", "light-modules"),
  DEMO("demo", "PESONA_DEMO", "false"),
  DEVELOPMENT("development", "PESONA_DEVELOPMENT", "false"),
  OFFICE_NAME(
      "office.name",
      "PESONA_OFFICE_NAME",
      "Dinas Komunikasi, Informatika dan Statistik Kabupaten Bengkalis"),
  OFFICE_ENGLISH("office.english", "PESONA_OFFICE_ENGLISH", ""),
  OFFICE_ADDRESS("office.address", "PESONA_OFFICE_ADDRESS", ""),
  OFFICE_EMAIL("office.email", "PESONA_OFFICE_EMAIL", ""),
  OFFICE_PHONE("office.phone", "PESONA_OFFICE_PHONE", ""),
  OFFICE_HEAD_NAME("office.head.name", "PESONA_OFFICE_HEAD_NAME", ""),
  OFFICE_HEAD_RANK("office.head.rank", "PESONA_OFFICE_HEAD_RANK", ""),
  OFFICE_HEAD_NIP("office.head.nip", "PESONA_OFFICE_HEAD_NIP", ""),
  AUTHOR_URL("urls.author", "PESONA_AUTHOR_URL", ""),
  PUBLIC_URL("urls.public", "PESONA_PUBLIC_URL", ""),
  MAIL_HOST("mail.host", "PESONA_SMTP_HOST", ""),
  MAIL_PORT("mail.port", "PESONA_SMTP_PORT", ""),
  MAIL_TLS("mail.tls", "PESONA_SMTP_TLS", "starttls"),
  MAIL_USER("mail.user", "PESONA_SMTP_USER", ""),
  MAIL_SENDER("mail.sender", "PESONA_SMTP_SENDER", ""),
  APPROVAL_LINK("approval.link", "PESONA_APPROVAL_LINK", "decide"),
  APPROVAL_DAYS("approval.days", "PESONA_APPROVAL_DAYS", "3"),
  SESSION_MINUTES("session.minutes", "PESONA_SESSION_MINUTES", "60");

  private final String key;
  private final String variable;
  private final String standard;

  Setting(String key, String variable, String standard) {
    this.key = key;
    this.variable = variable;
    this.standard = standard;
  }

  /** The key in {@code pesona.yaml}; a dot leads into a section. */
  public String key() {
    return key;
  }

  /** The variable of the environment that overrides the file. */
  public String variable() {
    return variable;
  }

  /** The default as text; empty when there is none or it follows from other settings. */
  String standard() {
    return standard;
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static boolean isSection(String key) {
    return Arrays.stream(values()).anyMatch(setting -> setting.key.startsWith(key + "."));
  }
}
