package id.go.bengkaliskab.pesona.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a seal says: how far all streams reached on a day.
 *
 * @param date day of the office that it closes
 * @param at when it was made
 * @param root root of the tree over the heads of all streams
 * @param streams number of streams
 * @param records number of records
 * @param changes SHA-256 of the heads that are new since the seal before
 * @param previous SHA-256 of what the seal before says, or {@link #FIRST}
 * @param key fingerprint of the key that signs it
 */
public record Seal(
    LocalDate date,
    Instant at,
    String root,
    int streams,
    long records,
    String changes,
    String previous,
    String key) {

  /** Stands for the seal before the first one. */
  public static final String FIRST = "0".repeat(64);

  public Seal {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(key, "key");
  }

  /** The canonical text that is stored and signed. */
  public String canonical() {
    ObjectNode json = CanonicalJson.object();
    json.put("date", date.toString());
    json.put("at", at.toString());
    json.put("root", root);
    json.put("streams", streams);
    json.put("records", records);
    json.put("changes", changes);
    json.put("previous", previous);
    json.put("key", key);
    return CanonicalJson.text(json);
  }

  /** By which the next seal holds on to this one. */
  public String hash() {
    return Sha256.of(canonical());
  }

  /**
   * Reads what {@link #canonical} wrote.
   *
   * @throws IllegalArgumentException when it is not the text of a seal
   */
  static Seal parse(String canonical) {
    try {
      JsonNode json = CanonicalJson.parse(canonical);
      return new Seal(
          LocalDate.parse(json.required("date").textValue()),
          Instant.parse(json.required("at").textValue()),
          json.required("root").textValue(),
          json.required("streams").intValue(),
          json.required("records").longValue(),
          json.required("changes").textValue(),
          json.required("previous").textValue(),
          json.required("key").textValue());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not a seal: " + canonical, e);
    }
  }

  static String text(List<Head> changes) {
    ArrayNode array = CanonicalJson.object().arrayNode();
    changes.forEach(head -> array.add(head.json()));
    return CanonicalJson.text(array);
  }

  static List<Head> changes(String text) {
    try {
      List<Head> heads = new ArrayList<>();
      CanonicalJson.parse(text).forEach(json -> heads.add(Head.read(json)));
      return heads;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not a list of heads: " + text, e);
    }
  }
}
