package id.go.bengkaliskab.pesona.embedded.config;

import java.util.List;
import java.util.stream.Collectors;

/** Shows every setting with its value and where that comes from, for the console. */
public final class ConfigurationTable {
  private static final String UNSET = "-";

  private ConfigurationTable() {}

  /** One line for each setting: name, value, origin in brackets. Never shows a secret. */
  public static String of(Configuration configuration) {
    List<SettingValue> values = configuration.values();
    int names = width(values.stream().map(SettingValue::name).toList());
    int texts = width(values.stream().map(ConfigurationTable::shown).toList());
    String line = "%-" + names + "s  %-" + texts + "s  (%s)";
    return values.stream()
        .map(value -> line.formatted(value.name(), shown(value), value.origin()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(SettingValue value) {
    return value.value().isEmpty() ? UNSET : value.value();
  }

  private static int width(List<String> column) {
    return column.stream().mapToInt(String::length).max().orElse(1);
  }
}
