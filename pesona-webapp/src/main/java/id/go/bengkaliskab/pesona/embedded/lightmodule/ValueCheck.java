package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Value;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Looks whether a single value is one of its kind, and whether what it names is there. */
final class ValueCheck {
  private static final List<String> FLAGS = List.of("true", "false");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");
  private static final Pattern CLASS = Pattern.compile("([a-z_][\\w]*\\.)+[A-Z]\\w*(\\$\\w+)*");
  private static final Pattern SUB_APP =
      Pattern.compile("id\\.go\\.bengkaliskab\\.pesona\\.magnolia\\.ui\\.\\w+SubApp");
  private static final String NUMBERS = "\\d+(\\.\\d+){0,3}(-\\w+)?";
  private static final Pattern VERSION = Pattern.compile(NUMBERS);
  private static final Pattern RANGE =
      Pattern.compile("\\*|\\[?(NUMBERS|\\*)(/(NUMBERS|\\*)\\[?)?".replace("NUMBERS", NUMBERS));

  private final References references;
  private final Faults faults;

  ValueCheck(References references, Faults faults) {
    this.references = references;
    this.faults = faults;
  }

  void check(Scope scope, int line, String property, Value value, String text) {
    if (value.of().equals(Value.WORD)) {
      if (!value.words().contains(text)) {
        faults.add(
            scope.file(), line, "value.word", property, text, String.join(", ", value.words()));
      }
    } else if (value.of().equals("regular expression")) {
      expression(scope, line, text);
    } else if (!fits(value.of(), text, scope)) {
      faults.add(scope.file(), line, "value." + value.of().replace(' ', '-'), property, text);
    }
  }

  private boolean fits(String kind, String text, Scope scope) {
    return switch (kind) {
      case "yes or no" -> FLAGS.contains(text);
      case "whole number" -> WHOLE.matcher(text).matches();
      case "number" -> NUMBER.matcher(text).matches();
      case "class" -> CLASS.matcher(text).matches() && references.javaClass(text);
      case "sub app class" -> SUB_APP.matcher(text).matches() && references.javaClass(text);
      case "version" -> VERSION.matcher(text).matches();
      case "version range" -> RANGE.matcher(text).matches();
      case "mapping target" -> UriTarget.parse(text).isPresent();
      case "script" -> references.script(text);
      case "style sheet" -> references.webResource(text, ".css");
      case "java script" -> references.webResource(text, ".js");
      case "dialog id" -> references.definition("dialogs", text);
      case "component id" -> references.definition("templates", text);
      case "theme name" -> references.theme(text);
      case "app name" -> references.app(text);
      case "tab field" -> scope.fields().contains(text);
      case "text" -> !text.isEmpty();
      default -> throw new IllegalStateException("no check for values of the kind " + kind);
    };
  }

  private void expression(Scope scope, int line, String text) {
    try {
      Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      faults.add(scope.file(), line, "value.regular-expression", text, e.getDescription());
    }
  }
}
