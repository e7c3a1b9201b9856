package id.go.bengkaliskab.pesona.article;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of a JSON object from outside and collects what is wrong with them, so that all
 * is told at once.
 */
final class JsonFields {
  private final JsonNode json;
  private final String prefix;
  private final List<Refusal> faults;
  private final boolean limited;

  private JsonFields(JsonNode json, String prefix, List<Refusal> faults, boolean limited) {
    this.json = json;
    this.prefix = prefix;
    this.faults = faults;
    this.limited = limited;
  }

  /** What a caller sent: texts have a longest length. */
  static JsonFields sent(JsonNode json) {
    if (!json.isObject()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.object");
    }
    return new JsonFields(json, "", new ArrayList<>(), true);
  }

  /** What we stored ourselves: cleaning can make a text longer than it was when it was sent. */
  static JsonFields stored(JsonNode json) {
    return new JsonFields(json, "", new ArrayList<>(), false);
  }

  /**
   * A text; absent means empty. Control characters other than line breaks and tabs are a fault, and
   * halves of letters.
   */
  String text(String name, int longest) {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual() || holdsControls(value.textValue())) {
      fault(name);
      return "";
    }
    if (limited && value.textValue().length() > longest) {
      faults.add(Refusal.of("refusal.field.long", prefix + name, longest));
      return "";
    }
    return value.textValue();
  }

  Optional<String> optional(String name) {
    return Optional.of(text(name, 500)).filter(text -> !text.isEmpty());
  }

  List<String> texts(String name, int most, int longest) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : array(name, most)) {
      if (!value.isTextual() || (limited && value.textValue().length() > longest)) {
        fault(name);
      } else {
        texts.add(value.textValue());
      }
    }
    return texts;
  }

  String oneOf(String name, List<String> allowed) {
    String text = text(name, 100);
    if (!allowed.contains(text)) {
      fault(name);
      return allowed.get(0);
    }
    return text;
  }

  <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser) {
    return check(name, parser.apply(text(name, 200)));
  }

  <T> Optional<T> check(String name, Optional<T> value) {
    if (value.isEmpty()) {
      fault(name);
    }
    return value;
  }

  JsonFields object(String name) {
    JsonNode value = json.path(name);
    if (!value.isObject() && !value.isMissingNode()) {
      fault(name);
    }
    return new JsonFields(value, prefix + name + '.', faults, limited);
  }

  List<JsonFields> objects(String name, int most) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode value : array(name, most)) {
      String path = prefix + name + '[' + objects.size() + "].";
      if (!value.isObject()) {
        fault(name);
      }
      objects.add(new JsonFields(value, path, faults, limited));
    }
    return objects;
  }

  void fault(String name) {
    faults.add(Refusal.of("refusal.field.invalid", prefix + name));
  }

  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new Refused(Refused.Kind.INVALID, faults);
    }
  }

  private Iterable<JsonNode> array(String name, int most) {
    JsonNode value = json.path(name);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!value.isArray() || (limited && value.size() > most)) {
      fault(name);
      return List.of();
    }
    return value;
  }

  private static boolean holdsControls(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                (point < ' ' && point != '\n' && point != '\t' && point != '\r')
                    || Character.getType(point) == Character.SURROGATE);
  }
}
