package id.go.bengkaliskab.pesona.admin.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How a value of a field stands in JSON.
 *
 * @param read the value; the empty one for what is missing or of another kind
 * @param write the JSON; missing when the property is left out
 */
record JsonValue<V>(Function<JsonNode, V> read, Function<V, JsonNode> write) {

  static JsonValue<String> text() {
    return new JsonValue<>(node -> node.asText(""), TextNode::valueOf);
  }

  /** A text of which the field knows no empty one. */
  static JsonValue<String> choice() {
    return new JsonValue<>(
        node -> node.asText("").isEmpty() ? null : node.asText(),
        value -> TextNode.valueOf(value == null ? "" : value));
  }

  static JsonValue<Boolean> yesOrNo() {
    return new JsonValue<>(node -> node.asBoolean(false), BooleanNode::valueOf);
  }

  /** Several texts. */
  static JsonValue<Set<String>> texts() {
    return new JsonValue<>(
        node -> {
          Set<String> values = new LinkedHashSet<>();
          if (node.isTextual()) {
            values.addAll(List.of(node.textValue().split("\\s*,\\s*")));
          }
          node.forEach(entry -> values.add(entry.asText()));
          return values;
        },
        values -> {
          var array = CanonicalJson.object().putArray("values");
          values.forEach(array::add);
          return array;
        });
  }

  static JsonValue<LocalDate> day() {
    return new JsonValue<>(
        node -> parsed(node, LocalDate::parse),
        day -> day == null ? MissingNode.getInstance() : TextNode.valueOf(day.toString()));
  }

  /** A moment, shown in a time zone. */
  static JsonValue<LocalDateTime> moment(ZoneId zone) {
    return new JsonValue<>(
        node -> parsed(node, text -> LocalDateTime.ofInstant(Instant.parse(text), zone)),
        time ->
            time == null
                ? MissingNode.getInstance()
                : TextNode.valueOf(time.atZone(zone).toInstant().toString()));
  }

  private static <T> T parsed(JsonNode node, Function<String, T> parser) {
    try {
      return node.asText("").isEmpty() ? null : parser.apply(node.asText());
    } catch (DateTimeParseException e) {
      // what was stored in another form is shown as empty, and kept until somebody sets it
      return null;
    }
  }
}
