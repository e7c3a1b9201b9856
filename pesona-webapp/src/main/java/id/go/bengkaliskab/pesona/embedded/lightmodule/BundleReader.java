package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the message bundles of a light module; both languages must say the same keys. */
final class BundleReader {

  private final List<String> languages;
  private final Pattern name;
  private final Faults faults;
  private final Map<String, Map<String, BundleFile>> bundles = new LinkedHashMap<>();

  BundleReader(List<String> languages, Faults faults) {
    this.languages = List.copyOf(languages);
    this.name = Pattern.compile("(.+)_(" + String.join("|", languages) + ")\\.properties");
    this.faults = faults;
  }

  void read(String file, String source) {
    Matcher named = name.matcher(file);
    if (!named.matches()) {
      faults.add(file, 1, "bundle.name", String.join(", ", languages));
      return;
    }
    bundles
        .computeIfAbsent(named.group(1), k -> new HashMap<>())
        .put(named.group(2), BundleFile.read(file, source, faults));
  }

  BundleTexts texts() {
    Map<String, Map<String, String>> texts = new HashMap<>();
    for (String language : languages) {
      texts.put(language, merged(language));
    }
    bundles.forEach(this::compareLanguages);
    return BundleTexts.of(texts);
  }

  private Map<String, String> merged(String language) {
    Map<String, String> merged = new HashMap<>();
    Map<String, String> origin = new HashMap<>();
    for (Map<String, BundleFile> bundle : bundles.values()) {
      Optional.ofNullable(bundle.get(language))
          .ifPresent(
              file ->
                  file.entries()
                      .forEach((key, entry) -> merge(merged, origin, file.file(), key, entry)));
    }
    return merged;
  }

  private void merge(
      Map<String, String> merged,
      Map<String, String> origin,
      String file,
      String key,
      BundleFile.Entry entry) {
    String other = origin.putIfAbsent(key, file);
    if (other != null) {
      faults.add(file, entry.line(), "bundle.other", key, other);
    }
    merged.putIfAbsent(key, entry.text());
  }

  private void compareLanguages(String bundleName, Map<String, BundleFile> bundle) {
    for (String language : languages) {
      if (!bundle.containsKey(language)) {
        String present = bundle.values().iterator().next().file();
        faults.add(present, 1, "bundle.language", bundleName + '_' + language + ".properties");
        return;
      }
    }
    for (String from : languages) {
      for (String in : languages) {
        missing(bundle.get(from), bundle.get(in));
      }
    }
  }

  private void missing(BundleFile from, BundleFile in) {
    from.entries()
        .forEach(
            (key, entry) -> {
              if (!in.entries().containsKey(key)) {
                faults.add(from.file(), entry.line(), "bundle.missing", key, in.file());
              }
            });
  }
}
