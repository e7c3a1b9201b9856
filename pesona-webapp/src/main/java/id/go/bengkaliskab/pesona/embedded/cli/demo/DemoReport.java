package id.go.bengkaliskab.pesona.embedded.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.cli.Console;

/**
 * Tells of each step who did what, how long it took against the standard, and the hash of its
 * record.
 */
final class DemoReport {
  private static final double SECONDS_PER_MINUTE = 60.0;

  private final Console console;

  DemoReport(Console console) {
    this.console = console;
  }

  void records(JsonNode records) {
    console.say("demo.records");
    for (JsonNode record : records.required("records")) {
      record(record);
    }
  }

  private void record(JsonNode record) {
    JsonNode header = record.required("header");
    String what =
        header.has("outcome")
            ? header.required("step").textValue() + " → " + header.required("outcome").textValue()
            : header.required("kind").textValue();
    String who = record.path("body").path("actorName").asText("-");
    JsonNode time = header.path("time");
    if (time.isMissingNode()) {
      console.say(
          "demo.record",
          header.required("sequence").longValue(),
          what,
          who,
          record.required("hash").textValue());
      return;
    }
    console.say(
        time.required("onTime").booleanValue() ? "demo.record.on-time" : "demo.record.late",
        header.required("sequence").longValue(),
        what,
        who,
        time.required("clockSeconds").longValue(),
        time.required("officeSeconds").longValue() / SECONDS_PER_MINUTE,
        time.required("standardMinutes").longValue(),
        record.required("hash").textValue());
  }
}
