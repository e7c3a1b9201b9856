package id.go.bengkaliskab.pesona.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of a record that tells of people and can be erased.
 *
 * @param actorName name of the actor at the time
 * @param reason reason given
 * @param details further values by name, such as the difference of a correction
 */
public record Body(String actorName, Optional<String> reason, Map<String, String> details) {
  public Body {
    Objects.requireNonNull(actorName, "actorName");
    Objects.requireNonNull(reason, "reason");
    details = Map.copyOf(details);
  }

  /** A body with further values. */
  public Body with(String name, String value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, value);
    return new Body(actorName, reason, more);
  }

  /** The canonical text that is stored and hashed. */
  String canonical() {
    ObjectNode json = CanonicalJson.object().put("actorName", actorName);
    reason.ifPresent(text -> json.put("reason", text));
    ObjectNode more = json.putObject("details");
    details.forEach(more::put);
    return CanonicalJson.text(json);
  }

  static Body parse(String canonical) {
    JsonNode json = CanonicalJson.parse(canonical);
    Map<String, String> details = new TreeMap<>();
    json.path("details")
        .properties()
        .forEach(detail -> details.put(detail.getKey(), detail.getValue().textValue()));
    return new Body(
        json.path("actorName").asText(),
        Optional.ofNullable(json.path("reason").textValue()),
        details);
  }
}
