package id.go.bengkaliskab.pesona.embedded.cli;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.embedded.config.ConfigurationFaults;
import id.go.bengkaliskab.pesona.embedded.lightmodule.InvalidLightModule;
import id.go.bengkaliskab.pesona.embedded.web.WebServerFailed;
import id.go.bengkaliskab.pesona.procedure.InvalidProcedure;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks to whoever operates the server, in English when the system's language is English, else in
 * Indonesian.
 */
public final class Console {
  private static final Logger log = LoggerFactory.getLogger(Console.class);

  private final PrintStream out;
  private final PrintStream err;
  private final Locale locale;
  private final ResourceBundle texts;

  /**
   * @param out for what was asked for
   * @param err for what went wrong
   * @param environment variables of the process, of which {@code LC_ALL}, {@code LC_MESSAGES} and
   *     {@code LANG} tell the language (POSIX locale)
   */
  public Console(PrintStream out, PrintStream err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.locale = language(environment);
    this.texts =
        ResourceBundle.getBundle(
            "id.go.bengkaliskab.pesona.embedded.cli.console",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language spoken. */
  public Locale locale() {
    return locale;
  }

  /** Says a sentence. */
  public void say(String key, Object... values) {
    out.println(text(key, values));
  }

  /** Prints a line as it is. */
  public void print(String line) {
    out.println(line);
  }

  /** The sentence of a key. */
  public String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }

  /** Says what the office should complete in its calendar, such as a year without holidays. */
  void warn(OfficeHours hours, Instant now) {
    hours.warnings(now).forEach(warning -> out.println(warning.in(locale)));
  }

  /** A moment in words. */
  public String moment(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH.mm zzz", locale)
        .withZone(zone)
        .format(moment);
  }

  /**
   * Tells why a command failed: in sentences when the reason is known, with the cause in the log.
   */
  public void failure(Throwable failure) {
    if (failure instanceof StartRefused refused) {
      err.println(text(refused.key(), refused.arguments().toArray()));
      log.debug("start refused", refused);
    } else if (failure instanceof ConfigurationFaults faults) {
      err.println(text("start.configuration"));
      faults.faults().forEach(fault -> err.println("  " + fault.in(locale)));
    } else if (failure instanceof InvalidLightModule faults) {
      err.println(text("start.light-module"));
      faults.faults().forEach(fault -> err.println("  " + fault.in(locale)));
    } else if (failure instanceof InvalidProcedure faults) {
      err.println(text("start.procedure"));
      faults.faults().forEach(fault -> err.println("  " + fault.in(locale)));
    } else if (failure instanceof WebServerFailed) {
      err.println(text("start.web-server"));
      log.debug("no web server", failure);
    } else {
      err.println(text("start.unknown", failure.toString()));
      log.warn("command failed", failure);
    }
  }

  private static Locale language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
      }
    }
    return Locale.forLanguageTag("id");
  }
}
