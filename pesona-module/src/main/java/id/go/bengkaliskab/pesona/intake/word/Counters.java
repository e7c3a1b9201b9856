package id.go.bengkaliskab.pesona.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the numbered paragraphs of a document as Word shows them. */
final class Counters {
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Numbering numbering;
  private final Map<String, int[]> schemes = new HashMap<>();
  private final Set<Numbering.Place> restarted = new HashSet<>();

  Counters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The number of the next paragraph at this place. */
  int next(Numbering.Place place, Numbering.Level level) {
    int[] counts = schemes.computeIfAbsent(numbering.scheme(place.numbering()), Counters::unused);
    int own = place.level();
    boolean anew = level.restartsHere() && restarted.add(place);
    counts[own] = anew || counts[own] == UNUSED ? level.start() : counts[own] + 1;
    for (int deeper = own + 1; deeper < counts.length; deeper++) {
      if (own < restartsAfter(place, deeper)) {
        counts[deeper] = UNUSED;
      }
    }
    return counts[own];
  }

  private int restartsAfter(Numbering.Place place, int level) {
    return numbering
        .level(new Numbering.Place(place.numbering(), level))
        .map(it -> it.restartsAfter(level))
        .orElse(level);
  }

  private static int[] unused(String scheme) {
    int[] counts = new int[Numbering.LEVELS];
    java.util.Arrays.fill(counts, UNUSED);
    return counts;
  }
}
