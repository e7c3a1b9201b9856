package id.go.bengkaliskab.pesona.host;

import java.time.Duration;

/** Work that the host repeats: reminders, sweeping, due publications. */
public interface PeriodicTask {

  /** Name for the log and the monitoring, such as {@code asset-sweep}. */
  String name();

  /** Time between the end of one run and the begin of the next; positive. */
  Duration interval();

  /** One run; must be safe to repeat after a crash in the middle. */
  void run();
}
