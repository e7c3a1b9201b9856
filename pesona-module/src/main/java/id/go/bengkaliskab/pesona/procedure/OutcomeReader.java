package id.go.bengkaliskab.pesona.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Reads outcomes, a step's own and the general ones. */
final class OutcomeReader {
  private static final List<String> KEYS =
      List.of("id", "label", "arrow", "target", "reason", "guards", "performers", "system");
  private static final List<String> GENERAL_KEYS =
      List.of("id", "label", "from", "target", "reason", "guards", "performers");
  private static final List<String> ENDS = Procedure.ENDS.stream().sorted().toList();

  private final Names names;
  private final Faults faults;

  OutcomeReader(Names names, Faults faults) {
    this.names = names;
    this.faults = faults;
  }

  List<Outcome> ofStep(YamlMapping step) {
    List<Outcome> outcomes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node item : step.items("outcomes")) {
      List<Phrase> context = step.within(ItemId.named("outcome", item, outcomes.size()));
      YamlMapping fields = YamlMapping.of(item, context, faults, KEYS);
      outcomes.add(outcome(fields, ids, fields.flag("system")));
    }
    checkPublishing(step, outcomes);
    return outcomes;
  }

  List<GeneralOutcome> general(YamlMapping root, List<Step> steps) {
    List<GeneralOutcome> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node item : root.items("generalOutcomes")) {
      List<Phrase> context = List.of(ItemId.named("general-outcome", item, read.size()));
      YamlMapping fields = YamlMapping.of(item, context, faults, GENERAL_KEYS);
      GeneralOutcome general = generalOutcome(fields, ids);
      checkAgainst(steps, general, fields);
      read.add(general);
    }
    return read;
  }

  private GeneralOutcome generalOutcome(YamlMapping fields, Set<String> ids) {
    Outcome outcome = outcome(fields, ids, false);
    List<String> origins =
        Stream.concat(names.steps().stream(), Stream.of(Procedure.PUBLISHED, Procedure.UNPUBLISHED))
            .toList();
    Set<String> from = new LinkedHashSet<>(fields.references("from", origins, "step"));
    if (from.isEmpty() && fields.values().containsKey("from")) {
      fields.fault(fields.at("from"), "from.none");
    }
    boolean afterTheEnd =
        from.contains(Procedure.PUBLISHED) || from.contains(Procedure.UNPUBLISHED);
    if (afterTheEnd && outcome.performers().isEmpty()) {
      fields.fault(fields.at("id"), "performers.needed");
    }
    if (outcome.target().equals(Procedure.PUBLISHING)) {
      fields.fault(fields.at("target"), "publishing.general");
    }
    return new GeneralOutcome(outcome, from);
  }

  private Outcome outcome(YamlMapping fields, Set<String> ids, boolean system) {
    String target = fields.text("target");
    if (!target.equals(YamlMapping.MISSING)
        && !names.steps().contains(target)
        && !Procedure.ENDS.contains(target)) {
      fields.fault(
          fields.at("target"),
          "target.unknown",
          target,
          Faults.list(names.steps()),
          Faults.list(ENDS));
    }
    List<String> performers =
        Stream.concat(names.roles().stream(), Stream.of(Outcome.CLAIMANT)).toList();
    Set<String> who =
        new LinkedHashSet<>(fields.referencesOrNone("performers", performers, "role"));
    boolean reason = fields.flag("reason");
    if (system && (reason || !who.isEmpty())) {
      fields.fault(fields.at("system"), "system.alone");
    }
    return new Outcome(
        fields.uniqueId(ids),
        fields.localized("label"),
        fields.localizedOrBlank("arrow"),
        target,
        reason && !system,
        fields.referencesOrNone("guards", names.guards(), "guard"),
        system ? Set.of() : who,
        system);
  }

  /** Publishing is asked for by a person and answered by the system, in one step. */
  private void checkPublishing(YamlMapping step, List<Outcome> outcomes) {
    boolean publishes =
        outcomes.stream().anyMatch(outcome -> outcome.target().equals(Procedure.PUBLISHING));
    boolean answered = outcomes.stream().anyMatch(Outcome::system);
    if (publishes && !answered) {
      step.fault(step.at("outcomes"), "publishing.unanswered");
    }
    if (answered && !publishes) {
      step.fault(step.at("outcomes"), "system.unasked");
    }
    if (outcomes.stream().allMatch(Outcome::system) && step.values().containsKey("outcomes")) {
      step.fault(step.at("outcomes"), "outcomes.none");
    }
  }

  private void checkAgainst(List<Step> steps, GeneralOutcome general, YamlMapping fields) {
    boolean published = false;
    for (Step step : steps) {
      boolean shared =
          general.from().contains(step.id())
              || (published && general.from().contains(Procedure.PUBLISHED));
      published |=
          step.outcomes().stream().anyMatch(way -> way.target().equals(Procedure.PUBLISHING));
      if (shared && step.outcome(general.outcome().id()).isPresent()) {
        fields.fault(fields.at("id"), "outcome.taken", step.id());
      }
    }
  }
}
