package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Publication at a planned moment. */
final class Schedule {
  /** Moves the planned moment; without one, publication begins at once. */
  static final String CHANGE = "reschedule";

  /** Gives the plan up: back to the step. */
  static final String CANCEL = "unschedule";

  /** Further ahead a plan is rather a slip of the pen. */
  private static final Duration FURTHEST = Duration.ofDays(366);

  private static final Set<String> OUTCOMES = Set.of(CHANGE, CANCEL);

  private Schedule() {}

  /** Whether an outcome is about a plan, and so exists only while there is one. */
  static boolean isAbout(Outcome outcome) {
    return OUTCOMES.contains(outcome.id());
  }

  /**
   * Whether an outcome may be performed while publication is planned: what is about the plan, and
   * what takes the article back. Taking an earlier revision off the site waits until the plan is
   * cancelled.
   */
  static boolean admits(Outcome outcome) {
    return isAbout(outcome)
        || !(outcome.system()
            || outcome.target().equals(Procedure.PUBLISHING)
            || outcome.target().equals(Procedure.UNPUBLISHED));
  }

  /**
   * Checks a planned moment.
   *
   * @throws Refused (invalid) when the outcome doesn't publish, or the moment is past or too far
   *     ahead
   */
  static void require(Outcome outcome, Optional<Instant> publishAt, Instant now) {
    if (publishAt.isEmpty()) {
      return;
    }
    Instant at = publishAt.get();
    if (!outcome.target().equals(Procedure.PUBLISHING)) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.publish-at.outcome", outcome.label());
    }
    if (!at.isAfter(now)) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.publish-at.past", at);
    }
    if (at.isAfter(now.plus(FURTHEST))) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.publish-at.far", at);
    }
  }
}
