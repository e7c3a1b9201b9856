package id.go.bengkaliskab.pesona.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How far a stream reached at some moment.
 *
 * @param stream id of the article, or {@code office}
 * @param length number of records
 * @param hash hash of the header of the last one
 */
record Head(String stream, long length, String hash) {
  Head {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(hash, "hash");
    if (length < 1) {
      throw new IllegalArgumentException("a stream has records");
    }
  }

  ObjectNode json() {
    return CanonicalJson.object().put("stream", stream).put("length", length).put("head", hash);
  }

  /** What is put into the tree. */
  byte[] leaf() {
    return MerkleTree.leaf(CanonicalJson.text(json()).getBytes(StandardCharsets.UTF_8));
  }

  static Head read(JsonNode json) {
    return new Head(
        json.required("stream").textValue(),
        json.required("length").longValue(),
        json.required("head").textValue());
  }
}
