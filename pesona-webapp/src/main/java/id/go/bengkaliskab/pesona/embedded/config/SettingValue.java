package id.go.bengkaliskab.pesona.embedded.config;

/**
 * The value in force of one setting, for people to look at; never a secret.
 *
 * @param name key of the setting
 * @param value the value as text; empty when not set
 * @param origin where it comes from: {@code default}, a variable, or file and line
 */
public record SettingValue(String name, String value, String origin) {}
