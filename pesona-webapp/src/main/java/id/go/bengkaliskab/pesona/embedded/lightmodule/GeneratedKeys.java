package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message keys that Magnolia makes for a text that its definition doesn't give. */
final class GeneratedKeys {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private GeneratedKeys() {}

  /**
   * The keys in the order in which they are tried.
   *
   * @param patterns keys with names in braces
   * @param names what stands for the names; a pattern that needs another one is left out
   */
  static List<String> of(List<String> patterns, Map<String, String> names) {
    List<String> keys = new ArrayList<>();
    patterns.forEach(pattern -> filled(pattern, names).ifPresent(keys::add));
    return keys;
  }

  private static Optional<String> filled(String pattern, Map<String, String> names) {
    Matcher name = NAME.matcher(pattern);
    StringBuilder key = new StringBuilder();
    while (name.find()) {
      String value = names.get(name.group(1));
      if (value == null) {
        return Optional.empty();
      }
      name.appendReplacement(key, Matcher.quoteReplacement(value));
    }
    return Optional.of(name.appendTail(key).toString());
  }
}
