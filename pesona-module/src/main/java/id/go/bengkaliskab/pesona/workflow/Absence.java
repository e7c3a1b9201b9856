package id.go.bengkaliskab.pesona.workflow;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which somebody is away.
 *
 * @param login who
 * @param from first day
 * @param until last day
 * @param deputy login of who holds the role meanwhile
 */
public record Absence(String login, LocalDate from, LocalDate until, Optional<String> deputy) {
  public Absence {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(deputy, "deputy");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "absence ends on " + until + " before it begins on " + from);
    }
  }

  /** Whether the person is away on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
