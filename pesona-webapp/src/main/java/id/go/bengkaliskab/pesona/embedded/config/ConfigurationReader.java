package id.go.bengkaliskab.pesona.embedded.config;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.site.Contact;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the settings: what the environment says beats {@code pesona.yaml}, which beats the
 * defaults. The file lies in the data folder, or where {@code PESONA_CONFIG} says.
 */
public final class ConfigurationReader {
  static final String FILE_VARIABLE = "PESONA_CONFIG";
  private static final String FILE_NAME = "pesona.yaml";

  /** Variables that are no settings: those of the launcher and those read apart. */
  private static final Set<String> OTHER_VARIABLES =
      Set.of(
          FILE_VARIABLE,
          PasswordSource.VARIABLE,
          PasswordSource.FILE_VARIABLE,
          "PESONA_HOME",
          "PESONA_JAVA_OPTIONS",
          "PESONA_CHROMIUM");

  private final Path home;
  private final Path workingFolder;
  private final Map<String, String> environment;

  /**
   * @param home folder of the program; defaults that are paths begin there
   * @param workingFolder folder that relative paths in variables begin at
   * @param environment variables by name, such as those of {@link System#getenv()}
   */
  public ConfigurationReader(Path home, Path workingFolder, Map<String, String> environment) {
    this.home = home;
    this.workingFolder = workingFolder;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads and checks everything.
   *
   * @throws ConfigurationFaults when anything is wrong, with all faults
   */
  public Configuration read() {
    List<Fault> faults = new ArrayList<>();
    Values values = new Values(raw(faults), faults);
    Configuration configuration = configuration(values, faults);
    if (!faults.isEmpty()) {
      throw new ConfigurationFaults(faults.stream().distinct().toList());
    }
    return configuration;
  }

  private Map<Setting, RawValue> raw(List<Fault> faults) {
    Map<Setting, RawValue> raw = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      raw.put(setting, new RawValue(setting.standard(), RawValue.DEFAULT, home));
      variable(setting.variable())
          .ifPresent(
              text ->
                  raw.put(setting, new RawValue(text.strip(), setting.variable(), workingFolder)));
    }
    file(raw.get(Setting.DATA), faults)
        .forEach(
            (setting, value) -> {
              if (raw.get(setting).isDefault()) {
                raw.put(setting, value);
              }
            });
    return raw;
  }

  private Map<Setting, RawValue> file(RawValue data, List<Fault> faults) {
    Optional<String> chosen = variable(FILE_VARIABLE);
    Path file =
        chosen
            .map(workingFolder::resolve)
            .orElseGet(() -> data.folder().resolve(data.text()).resolve(FILE_NAME));
    if (!Files.exists(file)) {
      chosen.ifPresent(path -> faults.add(Fault.of(FILE_VARIABLE, "file.missing", path)));
      return Map.of();
    }
    Map<Setting, RawValue> values = SettingsFile.read(file, faults);
    if (chosen.isEmpty() && values.containsKey(Setting.DATA)) {
      faults.add(
          Fault.of(values.get(Setting.DATA).origin(), "data.inside", Setting.DATA.variable()));
    }
    return values;
  }

  private Configuration configuration(Values values, List<Fault> faults) {
    int port = values.number(Setting.PORT, 0, 65_535);
    URI author = values.url(Setting.AUTHOR_URL, URI.create("http://localhost:" + port));
    BaseUrls urls = new BaseUrls(author, values.url(Setting.PUBLIC_URL, author));
    PasswordSource password = new PasswordSource(environment, faults);
    Optional<MailSettings> mail = new MailReader(values, password).read();
    return new Configuration(
        port,
        values.required(Setting.ADDRESS),
        values.path(Setting.DATA),
        values.path(Setting.LIGHT_MODULES),
        values.yesOrNo(Setting.DEMO),
        values.yesOrNo(Setting.DEVELOPMENT),
        values.required(Setting.OFFICE_NAME),
        new Contact(
            values.required(Setting.OFFICE_NAME),
            values.text(Setting.OFFICE_ENGLISH),
            values.text(Setting.OFFICE_ADDRESS),
            values.text(Setting.OFFICE_EMAIL),
            values.text(Setting.OFFICE_PHONE)),
        new HeadOfOffice(
            values.text(Setting.OFFICE_HEAD_NAME),
            values.text(Setting.OFFICE_HEAD_RANK),
            values.text(Setting.OFFICE_HEAD_NIP)),
        urls,
        mail,
        new Approval(
            values.word(Setting.APPROVAL_LINK, Approval.Link.values(), Approval.Link::word),
            values.number(Setting.APPROVAL_DAYS, 1, 30)),
        Duration.ofMinutes(values.number(Setting.SESSION_MINUTES, 5, 720)),
        shown(values, urls, mail, password),
        warnings());
  }

  private static List<SettingValue> shown(
      Values values, BaseUrls urls, Optional<MailSettings> mail, PasswordSource password) {
    List<SettingValue> shown = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      String text =
          switch (setting) {
            case DATA, LIGHT_MODULES -> values.path(setting).toString();
            case AUTHOR_URL -> urls.author().toString();
            case PUBLIC_URL -> urls.publicSite().toString();
            case MAIL_PORT -> mail.map(server -> Integer.toString(server.port())).orElse("");
            default -> values.text(setting);
          };
      shown.add(new SettingValue(setting.key(), text, values.of(setting).origin()));
    }
    String secret = mail.flatMap(MailSettings::password).map(Secret::toString).orElse("");
    shown.add(new SettingValue("mail.password", secret, password.origin()));
    return shown;
  }

  private List<String> warnings() {
    Set<String> unknown = new TreeSet<>(environment.keySet());
    unknown.removeIf(name -> !name.startsWith("PESONA_") || OTHER_VARIABLES.contains(name));
    for (Setting setting : Setting.values()) {
      unknown.remove(setting.variable());
    }
    return unknown.stream()
        .map(name -> name + " is no setting; docs/configuration.md lists all of them")
        .toList();
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
