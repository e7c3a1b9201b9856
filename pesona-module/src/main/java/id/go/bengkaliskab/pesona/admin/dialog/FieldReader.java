package id.go.bengkaliskab.pesona.admin.dialog;

import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition.EntryRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the fields of a form. Their properties were held against the vocabulary before. */
final class FieldReader {
  private static final int STANDARD_HEIGHT = 320;

  private final FieldTypes types;

  /**
   * @param types knows fields by the names of their classes
   */
  FieldReader(FieldTypes types) {
    this.types = types;
  }

  List<FieldDefinition> fields(Mapping form, String key, KeyScope scope) {
    return form.named(key).entrySet().stream()
        .map(entry -> field(entry.getKey(), entry.getValue(), scope.within(entry.getKey())))
        .toList();
  }

  private FieldDefinition field(String name, Mapping at, KeyScope scope) {
    FieldBasics basics = basics(name, at, scope);
    String type = types.alias(at.text("$type").or(() -> at.text("class")).orElseThrow());
    return switch (type) {
      case "textField" ->
          new FieldDefinition.Text(
              basics, at.number("rows", 1), length(at), text(at, "placeholder", scope));
      case "richTextField" ->
          new FieldDefinition.RichText(
              basics,
              at.flag("lists", true),
              at.flag("tables", false),
              at.number("height", STANDARD_HEIGHT));
      case "dateField" ->
          new FieldDefinition.Date(
              basics,
              at.flag("time", false),
              at.text("dateFormat").orElse("yyyy-MM-dd"),
              at.text("timeFormat").orElse("HH:mm"));
      case "checkBoxField" ->
          new FieldDefinition.CheckBox(
              basics, KeyScope.given(at.text("buttonLabel"), buttonLabel(scope)));
      case "staticField" -> new FieldDefinition.Static(basics, text(at, "value", scope));
      default -> choice(type, basics, at, scope);
    };
  }

  private FieldDefinition choice(String type, FieldBasics basics, Mapping at, KeyScope scope) {
    return switch (type) {
      case "comboBoxField" ->
          new FieldDefinition.ComboBox(
              basics,
              options(at, scope),
              at.flag("emptySelectionAllowed", true),
              text(at, "placeholder", scope));
      case "radioButtonGroupField" ->
          new FieldDefinition.RadioButtons(
              basics,
              options(at, scope),
              at.text("layout").filter("horizontal"::equals).isPresent());
      case "twinColSelectField" ->
          new FieldDefinition.TwinColumns(
              basics,
              options(at, scope),
              text(at, "leftColumnCaption", scope),
              text(at, "rightColumnCaption", scope));
      case "linkField" ->
          new FieldDefinition.Link(
              basics,
              source(at.required("datasource")),
              LinkValues.properties(at.text("converterClass")),
              text(at, "placeholder", scope));
      case "damLinkField" ->
          at.text("chooserId").filter(FieldDefinition.DocumentLink.CHOOSER::equals).isPresent()
              ? new FieldDefinition.DocumentLink(basics)
              : new FieldDefinition.Asset(
                  basics,
                  text(at, "buttonSelectNewLabel", scope),
                  text(at, "buttonSelectOtherLabel", scope));
      default -> complex(type, basics, at, scope);
    };
  }

  private FieldDefinition complex(String type, FieldBasics basics, Mapping at, KeyScope scope) {
    return switch (type) {
      case "jcrMultiValueField" ->
          new FieldDefinition.Values(basics, rules(at, scope), entry(basics.name(), at, scope));
      case "jcrMultiField" ->
          new FieldDefinition.Nodes(basics, rules(at, scope), entry(basics.name(), at, scope));
      case "compositeField" ->
          new FieldDefinition.Composite(basics, fields(at, "properties", scope), sameNode(at));
      case "switchableField" ->
          new FieldDefinition.Switchable(
              basics,
              entry(basics.name(), at, scope),
              forms(at, scope),
              sameNode(at),
              at.flag("removePreviouslySelected", true));
      default -> throw new IllegalArgumentException("no form can show a field of type " + type);
    };
  }

  private FieldDefinition entry(String name, Mapping at, KeyScope scope) {
    return field(name, at.required("field"), scope);
  }

  private Map<String, List<FieldDefinition>> forms(Mapping at, KeyScope scope) {
    Map<String, List<FieldDefinition>> forms = new LinkedHashMap<>();
    at.named("forms")
        .forEach((choice, form) -> forms.put(choice, fields(form, "properties", scope)));
    return forms;
  }

  private static FieldBasics basics(String name, Mapping at, KeyScope scope) {
    return new FieldBasics(
        name,
        KeyScope.given(at.text("label"), scope.shared("label")),
        KeyScope.given(at.text("description"), scope.shared("description")),
        at.text("defaultValue"),
        at.flag("readOnly", false),
        at.flag("required", false),
        text(at, "requiredErrorMessage", scope),
        at.text("styleName"),
        validators(at, scope));
  }

  private static List<ValidatorDefinition> validators(Mapping at, KeyScope scope) {
    return at.named("validators").entrySet().stream()
        .map(entry -> validator(entry.getKey(), entry.getValue(), scope))
        .toList();
  }

  private static ValidatorDefinition validator(String name, Mapping at, KeyScope scope) {
    TextKeys message = KeyScope.given(at.text("errorMessage"), scope.ofValidator(name));
    String type = at.text("$type").or(() -> at.text("class")).orElseThrow();
    return switch (type) {
      case "emailValidator" -> new ValidatorDefinition.Email(message);
      case "regexpValidator" ->
          new ValidatorDefinition.Regexp(
              Pattern.compile(at.text("pattern").orElseThrow()), message);
      default -> throw new IllegalArgumentException("no form knows a validator of type " + type);
    };
  }

  private static OptionList options(Mapping at, KeyScope scope) {
    Mapping source = at.required("datasource");
    return new OptionList(
        source.named("options").entrySet().stream()
            .map(
                option ->
                    new OptionDefinition(
                        option.getValue().text("value").orElse(option.getKey()),
                        KeyScope.given(
                            option.getValue().text("label"), scope.ofOption(option.getKey()))))
            .toList(),
        source.flag("sort", false));
  }

  private static ContentSource source(Mapping at) {
    Optional<Map.Entry<String, String>> order = at.first("sortBy");
    return new ContentSource(
        at.text("workspace").orElseThrow(),
        at.text("rootPath").orElse("/"),
        at.texts("allowedNodeTypes"),
        at.text("describeByProperty"),
        order.map(Map.Entry::getKey),
        order.map(Map.Entry::getValue).filter("descending"::equals).isEmpty());
  }

  private static EntryRules rules(Mapping at, KeyScope scope) {
    return new EntryRules(
        at.number("minItems", 0),
        at.number("maxItems", Integer.MAX_VALUE),
        at.flag("canRemoveItems", true),
        text(at, "buttonSelectAddLabel", scope),
        text(at, "buttonSelectRemoveLabel", scope),
        text(at, "itemCountErrorMessage", scope));
  }

  private static boolean sameNode(Mapping at) {
    return at.mapping("itemProvider")
        .flatMap(provider -> provider.text("$type"))
        .filter("currentItemProvider"::equals)
        .isPresent();
  }

  private static OptionalInt length(Mapping at) {
    int most = at.number("maxLength", -1);
    return most < 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  private static TextKeys text(Mapping at, String property, KeyScope scope) {
    return KeyScope.given(at.text(property), scope.own(property));
  }

  private static TextKeys buttonLabel(KeyScope scope) {
    return new TextKeys(
        List.of(
            scope.own("buttonLabel").keys().get(0), "fields." + scope.field() + ".buttonLabel"));
  }
}
