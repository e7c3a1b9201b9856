package id.go.bengkaliskab.pesona.procedure;

import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of the procedure. {@link ProcedureReader} makes it and has checked that every name in
 * it leads somewhere.
 *
 * @param id such as {@code pengelolaan-aplikasi-pesona}
 * @param hash the version: SHA-256 of the file's content, 64 lower-case hexadecimal digits
 * @param title the name of the SOP
 * @param roles the performers in the order of the paper's columns
 * @param steps the steps by number, at least one
 * @param generalOutcomes outcomes that several steps share
 * @param channels the channels of the sharing step
 * @param claimLapse how long a claim stands without any activity, on the clock; 1 minute to 8 hours
 * @param staleness when the site counts as out of date
 * @param officeHours when the office works
 * @param sheet what the printed procedure shows beside its steps
 */
public record Procedure(
    String id,
    String hash,
    LocalizedText title,
    List<Role> roles,
    List<Step> steps,
    List<GeneralOutcome> generalOutcomes,
    List<Channel> channels,
    Duration claimLapse,
    StalenessLimits staleness,
    OfficeHours officeHours,
    Sheet sheet) {
  /** Target: the round is done, the article stays public. */
  public static final String FINISHED = "finished";

  /** Target: the article was given up before publication. */
  public static final String CANCELLED = "cancelled";

  /** Target: the article stays in its step, frozen, until the system says how publishing went. */
  public static final String PUBLISHING = "publishing";

  /** Target: the article was taken off the site. */
  public static final String UNPUBLISHED = "unpublished";

  /** Origin of general outcomes: the steps after publication, and the finished state. */
  public static final String PUBLISHED = "published";

  /** The system's outcome with which an article has become public. */
  public static final String LIVE = "live";

  /** The targets that are not steps. */
  public static final Set<String> ENDS = Set.of(FINISHED, CANCELLED, PUBLISHING, UNPUBLISHED);

  public Procedure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(title, "title");
    roles = List.copyOf(roles);
    steps = List.copyOf(steps);
    generalOutcomes = List.copyOf(generalOutcomes);
    channels = List.copyOf(channels);
    Objects.requireNonNull(claimLapse, "claimLapse");
    Objects.requireNonNull(staleness, "staleness");
    Objects.requireNonNull(officeHours, "officeHours");
    Objects.requireNonNull(sheet, "sheet");
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a procedure has at least one step");
    }
  }

  /** The step in which every article begins. */
  public Step first() {
    return steps.get(0);
  }

  /** The step of that id. */
  public Optional<Step> step(String stepId) {
    return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  /**
   * The step of that id.
   *
   * @throws NoSuchElementException when this version has no such step
   */
  public Step require(String stepId) {
    return step(stepId)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "procedure \"%s\" has no step \"%s\"; its steps are %s"
                        .formatted(
                            id,
                            stepId,
                            steps.stream().map(Step::id).collect(Collectors.joining(", ")))));
  }

  /** The role of that id. */
  public Optional<Role> role(String roleId) {
    return roles.stream().filter(role -> role.id().equals(roleId)).findFirst();
  }

  /** The channel of that id. */
  public Optional<Channel> channel(String channelId) {
    return channels.stream().filter(channel -> channel.id().equals(channelId)).findFirst();
  }

  /**
   * Every way out of a step: its own first, then the general ones; in a step after publication also
   * those of a published article.
   *
   * @throws NoSuchElementException when this version has no such step
   */
  public List<Outcome> outcomesAt(String stepId) {
    Step step = require(stepId);
    boolean published = isAfterPublication(step);
    Stream<Outcome> general =
        generalOutcomes.stream()
            .filter(
                shared ->
                    shared.from().contains(stepId)
                        || (published && shared.from().contains(PUBLISHED)))
            .map(GeneralOutcome::outcome);
    return Stream.concat(step.outcomes().stream(), general).toList();
  }

  /** The outcome of that id, a step's or a general one. */
  public Optional<Outcome> outcome(String outcomeId) {
    return Stream.concat(
            steps.stream().flatMap(step -> step.outcomes().stream()),
            generalOutcomes.stream().map(GeneralOutcome::outcome))
        .filter(outcome -> outcome.id().equals(outcomeId))
        .findFirst();
  }

  /**
   * General outcomes that begin somewhere.
   *
   * @param origin a step's id; {@link #PUBLISHED} for an article that is public, whether or not it
   *     was shared already; {@link #UNPUBLISHED} for one that was taken off the site
   */
  public List<Outcome> outcomesFrom(String origin) {
    return generalOutcomes.stream()
        .filter(general -> general.from().contains(origin))
        .map(GeneralOutcome::outcome)
        .toList();
  }

  /** Whether an article in this step is public already: the step comes after the publishing one. */
  public boolean isAfterPublication(Step step) {
    return steps.stream()
        .filter(other -> other.outcomes().stream().anyMatch(way -> way.target().equals(PUBLISHING)))
        .findFirst()
        .map(publishing -> step.number() > publishing.number())
        .orElse(false);
  }
}
