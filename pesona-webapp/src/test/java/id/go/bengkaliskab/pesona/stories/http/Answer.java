package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a server answered. */
record Answer(HttpResponse<byte[]> response) {

  int status() {
    return response.statusCode();
  }

  byte[] bytes() {
    return response.body();
  }

  String body() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  JsonNode json() {
    return CanonicalJson.parse(body());
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The sentence of a problem. */
  String detail() {
    return json().required("detail").textValue();
  }

  /** Number of the revision that an article has by this answer. */
  int revision() {
    return json().required("state").required("revision").intValue();
  }

  Answer mustBe(int expected) {
    if (status() != expected) {
      throw new AssertionError("expected " + expected + ", was " + status() + ": " + body());
    }
    return this;
  }
}
