package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks that the texts which a script names are in the bundles: {@code i18n['key']} in templates,
 * {@code msg('key', …)} in mails and papers. A key that a script puts together is not seen here.
 */
final class ScriptTexts {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:i18n\\s*\\[\\s*|\\bmsg\\s*\\(\\s*)(?:'([^']*)'|\"([^\"$]*)\")\\s*[\\]),]");

  private final BundleTexts texts;
  private final Faults faults;

  ScriptTexts(BundleTexts texts, Faults faults) {
    this.texts = texts;
    this.faults = faults;
  }

  void check(String file, String source) {
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      for (Matcher named = NAMED.matcher(line); named.find(); ) {
        String key = named.group(1) == null ? named.group(2) : named.group(1);
        if (!texts.has(key)) {
          faults.add(file, number, "text.unknown", key);
        }
      }
    }
  }
}
