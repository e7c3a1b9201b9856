package id.go.bengkaliskab.pesona.procedure;

import java.time.Duration;

/**
 * Standard time (mutu baku waktu) of a step.
 *
 * @param minutes working minutes inside office hours, 1 to {@value #LONGEST}
 */
public record StandardTime(int minutes) {
  /** A step that takes more than eight hours is a project, not a step. */
  public static final int LONGEST = 480;

  public StandardTime {
    if (minutes < 1 || minutes > LONGEST) {
      throw new IllegalArgumentException(
          "a standard time is 1 to " + LONGEST + " minutes, not " + minutes);
    }
  }

  /** The standard time as working time. */
  public Duration duration() {
    return Duration.ofMinutes(minutes);
  }

  /** In the paper's words: <em>1 Jam</em>, <em>15 Menit</em>, <em>1 Jam 30 Menit</em>. */
  public LocalizedText words() {
    int hours = minutes / 60;
    int rest = minutes % 60;
    String id = (hours > 0 ? hours + " Jam " : "") + (rest > 0 ? rest + " Menit" : "");
    String en = counted(hours, "hour") + " " + counted(rest, "minute");
    return new LocalizedText(id.strip(), en.strip());
  }

  private static String counted(int count, String unit) {
    return switch (count) {
      case 0 -> "";
      case 1 -> "1 " + unit;
      default -> count + " " + unit + "s";
    };
  }
}
