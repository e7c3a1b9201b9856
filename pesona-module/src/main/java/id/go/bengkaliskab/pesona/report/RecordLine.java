package id.go.bengkaliskab.pesona.report;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A record of an article as a list shows it.
 *
 * @param sequence its number, from 1
 * @param at when, on the office's clock
 * @param kind {@code transition}, {@code correction}, {@code pause} …
 * @param login who acted, or {@code system}
 * @param name their name at the time; the login when it was erased
 * @param role title of the role in which they acted; empty for the system
 * @param step number and activity of the step in which it happened, such as <em>3. Menyetujui
 *     artikel</em>
 * @param outcome label of the outcome; empty for what is none
 * @param round round of the procedure
 * @param revision revision after it
 * @param time how long the step took against its standard; empty when no step ended
 * @param reason reason given; empty when there was none or it was erased
 * @param via how the act came in: {@code rest}, {@code mail-link}, {@code inbox} …
 * @param details further values, such as the difference of a correction
 * @param hash hash of the header
 */
public record RecordLine(
    long sequence,
    ZonedDateTime at,
    String kind,
    String login,
    String name,
    Optional<LocalizedText> role,
    Optional<LocalizedText> step,
    Optional<LocalizedText> outcome,
    int round,
    int revision,
    Optional<StepTime> time,
    Optional<String> reason,
    String via,
    Map<String, String> details,
    String hash) {
  public RecordLine {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(via, "via");
    Objects.requireNonNull(hash, "hash");
    details = Map.copyOf(details);
  }

  /** Key of the name of the kind in the message bundles. */
  public String kindKey() {
    return "record.kind." + kind;
  }
}
