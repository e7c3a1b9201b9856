package id.go.bengkaliskab.pesona.report;

import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Steps counted.
 *
 * @param done how many ended
 * @param onTime how many of them within the standard time
 * @param median office time that half of them took at most; zero when there are none
 */
public record Tally(int done, int onTime, Duration median) {
  public Tally {
    Objects.requireNonNull(median, "median");
    if (onTime < 0 || onTime > done) {
      throw new IllegalArgumentException(onTime + " of " + done + " on time");
    }
  }

  /** How many ended after the standard time. */
  public int late() {
    return done - onTime;
  }

  /** Share of those on time in whole per cent, rounded down so that 100 means all. */
  public int percentOnTime() {
    return done == 0 ? 0 : 100 * onTime / done;
  }

  /** The median to the tenth of a minute as programs read it, such as {@code 12.5}. */
  public String medianMinutes() {
    long tenths = Math.round(median.toMillis() / 6_000.0);
    return tenths / 10 + "." + tenths % 10;
  }

  /** The median as readers of a language write it, such as {@code 12,5}. */
  public String medianMinutes(Locale locale) {
    char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return medianMinutes().replace('.', point);
  }

  static Tally of(List<Duration> office, int onTime) {
    List<Duration> sorted = office.stream().sorted().toList();
    int middle = sorted.size() / 2;
    Duration median =
        sorted.isEmpty()
            ? Duration.ZERO
            : sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    return new Tally(sorted.size(), onTime, median);
  }
}
