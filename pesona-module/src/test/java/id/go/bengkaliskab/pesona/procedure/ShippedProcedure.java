package id.go.bengkaliskab.pesona.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The procedure file that is shipped, and changed copies of it. */
public final class ShippedProcedure {
  static final String FILE = "pengelolaan-aplikasi-pesona.yaml";
  static final Set<String> GUARDS =
      Set.of(
          "has-title",
          "has-text",
          "has-media",
          "fits-format",
          "checklist-complete",
          "approver-left",
          "not-own-work",
          "approval-covers-content",
          "has-slug",
          "has-seo",
          "media-described",
          "not-excluded",
          "channels-settled");

  private ShippedProcedure() {}

  public static String text() {
    try {
      return Files.readString(
          Path.of(Objects.requireNonNull(System.getProperty("pesona.lightModules")))
              .resolve("pesona/sop")
              .resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Procedure read() {
    return read(text());
  }

  public static Procedure read(String yaml) {
    return new ProcedureReader(GUARDS).read(FILE, yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** The shipped text with one place changed; fails when the place is not there. */
  public static String with(String found, String replacement) {
    return replace(text(), found, replacement);
  }

  static String replace(String text, String found, String replacement) {
    int at = text.indexOf(found);
    if (at < 0) {
      throw new IllegalArgumentException("the procedure has no \"" + found + "\"");
    }
    return text.substring(0, at) + replacement + text.substring(at + found.length());
  }

  /** The line, from 1, on which a text first stands. */
  static int lineOf(String text, String found) {
    int at = text.indexOf(found);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + found + "\"");
    }
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  static String english(ProcedureFault fault) {
    return fault.message(Locale.ENGLISH);
  }

  static List<ProcedureFault> faults(String yaml) {
    try {
      read(yaml);
      return List.of();
    } catch (InvalidProcedure e) {
      return e.faults();
    }
  }
}
