package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each step leads, by its own outcomes. What cancels, takes off the site or stays in the step
 * is no arrow of the form; what publishes leads where the system's answer leads.
 */
final class Flow {
  private final Procedure procedure;
  private final Locale locale;

  Flow(Procedure procedure, Locale locale) {
    this.procedure = procedure;
    this.locale = locale;
  }

  /** All arrows, the steps by number. */
  List<Branch> branches() {
    return procedure.steps().stream().flatMap(step -> from(step).stream()).toList();
  }

  boolean isBranching(Step step) {
    return from(step).size() + (isEnding(step) ? 1 : 0) > 1;
  }

  boolean isEnding(Step step) {
    return step.outcomes().stream().anyMatch(way -> way.target().equals(Procedure.FINISHED));
  }

  private List<Branch> from(Step step) {
    Map<Integer, Outcome> targets = new LinkedHashMap<>();
    step.outcomes()
        .forEach(way -> row(way.target()).ifPresent(row -> targets.putIfAbsent(row, way)));
    int own = procedure.steps().indexOf(step);
    targets.remove(own);
    boolean several = targets.size() + (isEnding(step) ? 1 : 0) > 1;
    List<Branch> branches = new ArrayList<>();
    targets.forEach((row, way) -> branches.add(new Branch(own, row, several ? words(way) : "")));
    return branches;
  }

  private String words(Outcome way) {
    return Stream.of(way.arrow(), way.label())
        .filter(text -> !text.isBlank())
        .map(text -> text.in(locale))
        .findFirst()
        .orElse("");
  }

  private Optional<Integer> row(String target) {
    return procedure.step(target).map(step -> procedure.steps().indexOf(step));
  }

  /**
   * An arrow.
   *
   * @param from row where it begins
   * @param to row where it ends
   * @param label what is written beside it; empty when the step has one way out only
   */
  record Branch(int from, int to, String label) {
    boolean isForward() {
      return to > from;
    }
  }
}
