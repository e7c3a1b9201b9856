package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.procedure.StalenessLimits;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How long ago the site was brought up to date.
 *
 * @param limits what the procedure in force allows
 * @param published when something was published last; empty when nothing ever was
 * @param days days of the calendar since then, or since the first record of the office
 */
public record SiteAge(StalenessLimits limits, Optional<Instant> published, long days) {
  public SiteAge {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(published, "published");
  }

  /** Whether the last publication is longer ago than the procedure allows. */
  public boolean isStale() {
    return days > limits.daysWithoutPublication();
  }
}
