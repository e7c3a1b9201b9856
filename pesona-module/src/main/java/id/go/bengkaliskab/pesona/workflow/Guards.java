package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The guards by the names that the procedure file knows them by. */
public final class Guards {
  private final Map<String, Guard> byName;

  /**
   * @param guards all guards of this installation
   * @throws IllegalStateException when two have the same name
   */
  public Guards(List<Guard> guards) {
    this.byName =
        guards.stream().collect(Collectors.toUnmodifiableMap(Guard::name, Function.identity()));
  }

  /** The names, for the reader of the procedure file. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** What stands against an outcome now. */
  List<Refusal> check(Outcome outcome, GuardContext context) {
    return outcome.guards().stream()
        .map(byName::get)
        .flatMap(guard -> guard.check(context).stream())
        .toList();
  }

  /**
   * Refuses an outcome whose guards aren't met, with all that is missing.
   *
   * @throws Refused (conflict)
   */
  void require(Outcome outcome, GuardContext context) {
    List<Refusal> refusals = check(outcome, context);
    if (!refusals.isEmpty()) {
      throw new Refused(Refused.Kind.CONFLICT, refusals);
    }
  }
}
