package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.record.StepTime;
import java.util.Locale;

/** The time of a task in words. */
final class TaskTimes {
  private TaskTimes() {}

  /** Office minutes used, of the standard ones. */
  static String words(PhonePages pages, Locale locale, StepTime time, boolean paused) {
    String key = paused ? "inbox.time.paused" : time.onTime() ? "inbox.time" : "inbox.time.over";
    return pages.text(locale, key, time.office().toMinutes(), time.standard().toMinutes());
  }

  /** {@code late}, {@code soon} or empty. */
  static String urgency(StepTime time, boolean paused) {
    if (!time.onTime()) {
      return "late";
    }
    return time.isNearlyUp() && !paused ? "soon" : "";
  }
}
