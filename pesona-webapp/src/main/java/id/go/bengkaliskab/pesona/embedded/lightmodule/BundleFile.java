package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The texts of one message bundle with the lines they stand in. */
final class BundleFile {
  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private BundleFile(String file) {
    this.file = file;
  }

  static BundleFile read(String file, String source, Faults faults) {
    BundleFile bundle = new BundleFile(file);
    StringBuilder logical = new StringBuilder();
    int line = 0;
    int first = 1;
    for (String physical : source.lines().toList()) {
      line++;
      if (logical.isEmpty()) {
        first = line;
      }
      logical.append(physical).append('\n');
      if (!continues(physical)) {
        bundle.add(first, logical.toString(), faults);
        logical.setLength(0);
      }
    }
    if (!logical.isEmpty()) {
      bundle.add(first, logical.toString(), faults);
    }
    return bundle;
  }

  String file() {
    return file;
  }

  Map<String, Entry> entries() {
    return entries;
  }

  private void add(int line, String logical, Faults faults) {
    Properties single = new Properties();
    try {
      single.load(new StringReader(logical));
    } catch (IllegalArgumentException e) {
      faults.add(file, line, "bundle.escape", e.getMessage());
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : single.stringPropertyNames()) {
      String text = single.getProperty(key);
      if (entries.putIfAbsent(key, new Entry(line, text)) != null) {
        faults.add(file, line, "bundle.twice", key);
      }
      checkFormat(line, key, text, faults);
    }
  }

  private void checkFormat(int line, String key, String text, Faults faults) {
    try {
      MessageFormat unused = new MessageFormat(text);
      if (text.contains("{0") && unused.getFormats().length == 0) {
        faults.add(file, line, "bundle.apostrophe", key);
      }
    } catch (IllegalArgumentException e) {
      faults.add(file, line, "bundle.format", key, e.getMessage());
    }
  }

  /** A line goes on in the next when it ends with an odd number of backslashes. */
  private static boolean continues(String line) {
    if (line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!")) {
      return false;
    }
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** A text and its line. */
  record Entry(int line, String text) {}
}
