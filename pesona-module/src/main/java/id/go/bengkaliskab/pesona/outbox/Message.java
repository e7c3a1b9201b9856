package id.go.bengkaliskab.pesona.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An effect that was promised in the same save as its cause and is still to be carried out, or was.
 *
 * @param id name of the message, the same for the same type and key
 * @param type id of the handler
 * @param payload values the handler needs
 * @param createdAt when it was promised
 * @param notBefore earliest moment of the next attempt
 * @param attempts attempts made so far
 * @param lastError why the last attempt failed
 */
public record Message(
    String id,
    String type,
    JsonNode payload,
    Instant createdAt,
    Instant notBefore,
    int attempts,
    Optional<String> lastError) {
  public Message {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(payload, "payload");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(notBefore, "notBefore");
    Objects.requireNonNull(lastError, "lastError");
  }

  /** A text of the payload that must be there. */
  public String require(String field) {
    return payload.required(field).textValue();
  }

  Message due(Instant now) {
    return new Message(id, type, payload, createdAt, now, attempts, lastError);
  }

  Message anew(Instant now) {
    return new Message(id, type, payload, createdAt, now, 0, lastError);
  }

  Message failed(String error, Instant next) {
    return new Message(id, type, payload, createdAt, next, attempts + 1, Optional.of(error));
  }
}
