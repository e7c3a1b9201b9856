package id.go.bengkaliskab.pesona.procedure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** The faults of one file as they are found. */
final class Faults {
  private final String file;
  private final Set<ProcedureFault> found = new LinkedHashSet<>();

  Faults(String file) {
    this.file = file;
  }

  void add(int line, Phrase what) {
    found.add(new ProcedureFault(file, line, List.of(), what));
  }

  void add(Node node, List<Phrase> context, Phrase what) {
    found.add(new ProcedureFault(file, node.getStartMark().getLine() + 1, context, what));
  }

  boolean none() {
    return found.isEmpty();
  }

  int count() {
    return found.size();
  }

  /**
   * @throws InvalidProcedure with all faults by line, when there are any
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidProcedure(
          found.stream().sorted(Comparator.comparingInt(ProcedureFault::line)).toList());
    }
  }

  /** Names as a message lists them. */
  static Phrase list(Iterable<String> names) {
    String joined = String.join(", ", names);
    return joined.isEmpty() ? Phrase.of("none") : Phrase.word(joined);
  }
}
