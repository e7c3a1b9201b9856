package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Response;

/** JSON in and out of requests. */
final class Json {
  /** Media type of all answers. */
  static final String TYPE = "application/json;charset=UTF-8";

  private Json() {}

  /**
   * Reads the object of a request.
   *
   * @throws Refused (invalid) when it is none
   */
  static JsonNode object(String body) {
    JsonNode json;
    try {
      json = CanonicalJson.parse(body == null ? "" : body);
    } catch (IllegalArgumentException e) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.syntax");
    }
    if (!json.isObject()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.object");
    }
    return json;
  }

  /** A text of the request; empty when it is absent or blank. */
  static Optional<String> text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", field);
    }
    return Optional.of(value.textValue().strip()).filter(text -> !text.isEmpty());
  }

  /**
   * A moment of the request, with its offset from UTC; empty when it is absent or blank.
   *
   * @throws Refused (invalid) when it is none
   */
  static Optional<Instant> moment(JsonNode json, String field) {
    return text(json, field)
        .map(
            text -> {
              try {
                return OffsetDateTime.parse(text).toInstant();
              } catch (DateTimeParseException e) {
                throw Refused.because(Refused.Kind.INVALID, "refusal.field.moment", field, text);
              }
            });
  }

  /**
   * A text that must be there.
   *
   * @throws Refused (invalid) when it is missing
   */
  static String required(JsonNode json, String field) {
    return text(json, field)
        .orElseThrow(() -> Refused.because(Refused.Kind.INVALID, "refusal.field.missing", field));
  }

  /** An answer that is never cached. */
  static Response.ResponseBuilder answer(int status, JsonNode json) {
    return Response.status(status)
        .type(TYPE)
        .header("Cache-Control", "no-store")
        .entity(CanonicalJson.text(json));
  }

  /** An answer about an article, with its revision as the ETag. */
  static Response answer(int status, JsonNode json, int revision) {
    return answer(status, json).tag(new EntityTag(Integer.toString(revision))).build();
  }
}
