package id.go.bengkaliskab.pesona.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened, in ids and numbers only: no names, no reasons.
 *
 * @param kind {@code begin}, {@code transition}, {@code correction}, {@code pause}, {@code resume},
 *     {@code softcopy} …
 * @param actor login, or {@code system}
 * @param role procedure role in which the actor acted; empty for the system
 * @param via how the act came in: {@code rest}, {@code mail-link}, {@code system} …
 * @param step step in which it happened
 * @param outcome outcome performed, for transitions
 * @param target where the article stands afterwards, for transitions
 * @param round round of the procedure
 * @param fromRevision revision the actor saw
 * @param revision revision after it
 * @param fingerprint content after it
 * @param procedureHash version of the procedure
 * @param time durations of the step that ended
 */
public record Fact(
    String kind,
    String actor,
    String role,
    String via,
    String step,
    Optional<String> outcome,
    Optional<String> target,
    int round,
    int fromRevision,
    int revision,
    Optional<Fingerprint> fingerprint,
    String procedureHash,
    Optional<StepTime> time) {

  /** Kind of a record that tells an outcome of a step. */
  public static final String TRANSITION = "transition";

  public Fact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(via, "via");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(procedureHash, "procedureHash");
    Objects.requireNonNull(time, "time");
  }

  /**
   * Something that happened in the office, outside of any article.
   *
   * @param kind such as {@code absence}
   * @param actor login, or {@code system}
   * @param role role in which the actor acted; empty for the system
   * @param via how the act came in
   */
  public static Fact ofOffice(String kind, String actor, String role, String via) {
    return new Fact(
        kind,
        actor,
        role,
        via,
        "",
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        Optional.empty(),
        "",
        Optional.empty());
  }

  void write(ObjectNode json) {
    json.put("kind", kind);
    json.put("actor", actor);
    json.put("role", role);
    json.put("via", via);
    json.put("step", step);
    outcome.ifPresent(id -> json.put("outcome", id));
    target.ifPresent(id -> json.put("target", id));
    json.put("round", round);
    json.put("fromRevision", fromRevision);
    json.put("revision", revision);
    fingerprint.ifPresent(
        it ->
            json.putObject("fingerprint")
                .put("words", it.words())
                .put("media", it.media())
                .put("whole", it.whole()));
    json.put("procedure", procedureHash);
    time.ifPresent(it -> it.write(json.putObject("time")));
  }

  static Fact read(JsonNode json) {
    JsonNode print = json.path("fingerprint");
    JsonNode time = json.path("time");
    return new Fact(
        json.required("kind").textValue(),
        json.required("actor").textValue(),
        json.required("role").textValue(),
        json.required("via").textValue(),
        json.required("step").textValue(),
        Optional.ofNullable(json.path("outcome").textValue()),
        Optional.ofNullable(json.path("target").textValue()),
        json.required("round").intValue(),
        json.required("fromRevision").intValue(),
        json.required("revision").intValue(),
        print.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new Fingerprint(
                    print.required("words").textValue(),
                    print.required("media").textValue(),
                    print.required("whole").textValue())),
        json.required("procedure").textValue(),
        time.isMissingNode() ? Optional.empty() : Optional.of(StepTime.read(time)));
  }
}
