package id.go.bengkaliskab.pesona.procedure;

/**
 * When the site counts as out of date, in days of the calendar. What reaches a limit is still in
 * time.
 *
 * @param daysWithoutPublication days since the last publication, at least 1
 * @param daysInStep days that one article may stay in one step, at least 1
 */
public record StalenessLimits(int daysWithoutPublication, int daysInStep) {
  public StalenessLimits {
    if (daysWithoutPublication < 1 || daysInStep < 1) {
      throw new IllegalArgumentException(
          "a limit of staleness is at least one day: %d without publication, %d in a step"
              .formatted(daysWithoutPublication, daysInStep));
    }
  }
}
