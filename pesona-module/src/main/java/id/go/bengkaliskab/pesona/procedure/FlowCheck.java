package id.go.bengkaliskab.pesona.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Whether an article can come to every step and from every step to the end. What may be done with a
 * published article is left out: it begins a new round.
 */
final class FlowCheck {
  private final Map<String, Set<String>> forward = new HashMap<>();
  private final Map<String, Set<String>> backward = new HashMap<>();

  FlowCheck(List<Step> steps, List<GeneralOutcome> general) {
    for (Step step : steps) {
      step.outcomes().forEach(outcome -> connect(step.id(), outcome.target()));
      general.stream()
          .filter(shared -> shared.from().contains(step.id()))
          .forEach(shared -> connect(step.id(), shared.outcome().target()));
    }
  }

  private void connect(String from, String to) {
    forward.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    backward.computeIfAbsent(to, key -> new HashSet<>()).add(from);
  }

  /**
   * @param lines the steps' ids, in order, with their place in the file
   */
  void check(Map<String, Node> lines, Faults faults) {
    if (lines.isEmpty()) {
      return;
    }
    String first = lines.keySet().iterator().next();
    Set<String> reached = spread(first, forward);
    Set<String> ending = spread(Procedure.FINISHED, backward);
    lines.forEach(
        (step, node) -> {
          if (!reached.contains(step)) {
            faults.add(node, context(step), Phrase.of("step.unreached", first));
          }
          if (!ending.contains(step)) {
            faults.add(node, context(step), Phrase.of("step.endless", Procedure.FINISHED));
          }
        });
  }

  private static List<Phrase> context(String step) {
    return List.of(Phrase.of("item.named", Phrase.of("step"), step));
  }

  private static Set<String> spread(String start, Map<String, Set<String>> ways) {
    Set<String> seen = new HashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String next : ways.getOrDefault(open.pop(), Set.of())) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
