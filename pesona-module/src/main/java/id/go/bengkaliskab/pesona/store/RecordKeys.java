package id.go.bengkaliskab.pesona.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Version 2: records carry copies of what their headers say, to be found by, and a key by which
 * lists are sorted and cut into pages.
 */
public final class RecordKeys implements Migration {

  /** The key of a record: sorts by time and is unique. */
  public static String of(Instant at, String stream, long sequence) {
    return from(at) + '-' + stream + '-' + String.format("%08d", sequence);
  }

  /** What sorts before the keys of all records from a moment on. */
  public static String from(Instant at) {
    return String.format("%015d", at.toEpochMilli());
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public void apply(UnitOfWork unit) {
    for (StoredNode bucket : unit.childrenOf("/records")) {
      for (StoredNode stream : bucket.children()) {
        stream.children().forEach(RecordKeys::complete);
      }
    }
  }

  /** A record whose header was damaged stays as it is, for the verification to tell. */
  private static void complete(StoredNode record) {
    JsonNode header;
    Instant at;
    try {
      header = CanonicalJson.parse(record.text("header").orElse(""));
      at = Instant.parse(header.path("at").asText());
    } catch (IllegalArgumentException | DateTimeException e) {
      return;
    }
    record
        .set("kind", header.path("kind").asText())
        .set("actor", header.path("actor").asText())
        .set("at", at)
        .set("listKey", of(at, header.path("stream").asText(), header.path("sequence").asLong()));
  }
}
