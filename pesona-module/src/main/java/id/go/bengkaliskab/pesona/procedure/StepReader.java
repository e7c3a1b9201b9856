package id.go.bengkaliskab.pesona.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the steps. */
final class StepReader {
  private static final List<String> KEYS =
      List.of(
          "number",
          "id",
          "activity",
          "performers",
          "inPlace",
          "needs",
          "standardMinutes",
          "output",
          "remarks",
          "mayChange",
          "outcomes",
          "checklist");
  private static final List<String> CHECKLIST_KEYS = List.of("id", "text");
  private static final List<String> ASPECTS =
      Arrays.stream(Aspect.values()).map(aspect -> aspect.name().toLowerCase(Locale.ROOT)).toList();

  private final Names names;
  private final Faults faults;
  private final OutcomeReader outcomes;

  StepReader(Names names, Faults faults, OutcomeReader outcomes) {
    this.names = names;
    this.faults = faults;
    this.outcomes = outcomes;
  }

  List<Step> read(YamlMapping root) {
    List<Step> steps = new ArrayList<>();
    for (Node item : root.items("steps")) {
      List<Phrase> context = List.of(ItemId.named("step", item, steps.size()));
      steps.add(step(YamlMapping.of(item, context, faults, KEYS), steps.size() + 1));
    }
    if (steps.isEmpty() && root.values().containsKey("steps")) {
      root.fault(root.at("steps"), "steps.none");
    }
    checkOnePublishes(root, steps);
    return steps;
  }

  private Step step(YamlMapping fields, int expected) {
    int number = fields.number("number", 1, 99);
    if (number != expected && fields.values().containsKey("number")) {
      fields.fault(fields.at("number"), "number.order", number, expected);
    }
    List<String> performers = performers(fields);
    return new Step(
        number,
        fields.id("id"),
        fields.localized("activity"),
        performers,
        inPlace(fields, performers),
        fields.localized("needs"),
        new StandardTime(fields.number("standardMinutes", 1, StandardTime.LONGEST)),
        fields.localized("output"),
        fields.localizedOrBlank("remarks"),
        aspects(fields),
        outcomes.ofStep(fields),
        checklist(fields));
  }

  private List<String> performers(YamlMapping fields) {
    List<String> performers = fields.references("performers", names.roles(), "role");
    if (performers.isEmpty() && fields.values().containsKey("performers")) {
      fields.fault(fields.at("performers"), "performers.none");
    }
    return performers;
  }

  private List<String> inPlace(YamlMapping fields, List<String> performers) {
    List<String> inPlace = fields.referencesOrNone("inPlace", names.roles(), "role");
    for (String role : inPlace) {
      if (performers.contains(role)) {
        fields.fault(fields.at("inPlace"), "inPlace.performer", role);
      }
    }
    return inPlace;
  }

  private List<ChecklistItem> checklist(YamlMapping fields) {
    List<ChecklistItem> items = new ArrayList<>();
    if (!fields.values().containsKey("checklist")) {
      return items;
    }
    Set<String> ids = new HashSet<>();
    for (Node node : fields.items("checklist")) {
      List<Phrase> context = fields.within(ItemId.named("checklist-item", node, items.size()));
      YamlMapping item = YamlMapping.of(node, context, faults, CHECKLIST_KEYS);
      String id = item.id("id");
      if (!ids.add(id)) {
        item.fault(item.at("id"), "checklist.twice", id);
      }
      items.add(new ChecklistItem(id, item.localized("text")));
    }
    return items;
  }

  private static Set<Aspect> aspects(YamlMapping fields) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    for (String aspect : fields.references("mayChange", ASPECTS, "aspect")) {
      aspects.add(Aspect.valueOf(aspect.toUpperCase(Locale.ROOT)));
    }
    return aspects;
  }

  private static void checkOnePublishes(YamlMapping root, List<Step> steps) {
    List<String> publishing =
        steps.stream()
            .filter(
                step ->
                    step.outcomes().stream()
                        .anyMatch(outcome -> outcome.target().equals(Procedure.PUBLISHING)))
            .map(Step::id)
            .toList();
    if (publishing.size() > 1) {
      root.fault(
          root.at("steps"), "publishing.several", publishing.size(), Faults.list(publishing));
    }
  }
}
