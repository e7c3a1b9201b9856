package id.go.bengkaliskab.pesona.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.time.Instant;
import java.util.Objects;

/**
 * The lasting part of a record.
 *
 * @param stream id of the article, or {@code office}
 * @param sequence 1 for the first record of the stream
 * @param at when, UTC
 * @param fact what happened
 * @param bodyHash SHA-256 of salt and body
 * @param previousHash hash of the header before it, or {@link #BEGINNING}
 */
public record Header(
    String stream, long sequence, Instant at, Fact fact, String bodyHash, String previousHash) {

  /** Stands for the header before the first one. */
  public static final String BEGINNING = "0".repeat(64);

  public Header {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(bodyHash, "bodyHash");
    Objects.requireNonNull(previousHash, "previousHash");
  }

  /** The canonical text that is stored and hashed. */
  public String canonical() {
    ObjectNode json = CanonicalJson.object();
    json.put("stream", stream);
    json.put("sequence", sequence);
    json.put("at", at.toString());
    fact.write(json);
    json.put("bodyHash", bodyHash);
    json.put("previousHash", previousHash);
    return CanonicalJson.text(json);
  }

  /** Hash of this header, by which the next one holds on to it. */
  public String hash() {
    return Sha256.of(canonical());
  }

  /**
   * Reads a stored header.
   *
   * @throws IllegalArgumentException when it is not the text of a header
   */
  static Header parse(String canonical) {
    JsonNode json = CanonicalJson.parse(canonical);
    try {
      return new Header(
          json.required("stream").textValue(),
          json.required("sequence").longValue(),
          Instant.parse(json.required("at").textValue()),
          Fact.read(json),
          json.required("bodyHash").textValue(),
          json.required("previousHash").textValue());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not a record header: " + canonical, e);
    }
  }
}
