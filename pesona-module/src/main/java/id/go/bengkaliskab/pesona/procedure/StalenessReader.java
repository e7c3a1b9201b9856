package id.go.bengkaliskab.pesona.procedure;

import java.util.List;

/** Reads when the site counts as out of date. */
final class StalenessReader {
  static final String KEY = "staleness";

  private static final String WITHOUT_PUBLICATION = "daysWithoutPublication";
  private static final String IN_STEP = "daysInStep";
  private static final int MOST_DAYS = 365;

  /** In a file that doesn't say it. */
  private static final StalenessLimits USUAL = new StalenessLimits(7, 3);

  private StalenessReader() {}

  static StalenessLimits read(YamlMapping root) {
    if (!root.values().containsKey(KEY)) {
      return USUAL;
    }
    YamlMapping fields = root.map(KEY, List.of(WITHOUT_PUBLICATION, IN_STEP));
    return new StalenessLimits(
        fields.number(WITHOUT_PUBLICATION, 1, MOST_DAYS), fields.number(IN_STEP, 1, MOST_DAYS));
  }
}
