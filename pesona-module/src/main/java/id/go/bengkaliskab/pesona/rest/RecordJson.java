package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.CanonicalJson;

/** A record as JSON: header, hash and, unless it was erased, the body. */
final class RecordJson {
  private RecordJson() {}

  static ObjectNode of(Entry entry) {
    ObjectNode json = CanonicalJson.object();
    json.set("header", CanonicalJson.parse(entry.header().canonical()));
    json.put("hash", entry.hash());
    entry.body().ifPresent(body -> write(body, json.putObject("body")));
    return json;
  }

  private static void write(Body body, ObjectNode json) {
    json.put("actorName", body.actorName());
    body.reason().ifPresent(reason -> json.put("reason", reason));
    ObjectNode details = json.putObject("details");
    body.details().forEach(details::put);
  }
}
