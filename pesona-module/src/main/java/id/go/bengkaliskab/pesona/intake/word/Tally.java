package id.go.bengkaliskab.pesona.intake.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what one import leaves out or changes. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, List<Integer>> numbers = new LinkedHashMap<>();
  private final List<Finding> single = new ArrayList<>();

  void count(String key) {
    count(key, 1);
  }

  void count(String key, int times) {
    if (times > 0) {
      counts.merge(key, times, Integer::sum);
    }
  }

  /** Collects the numbers of pictures that share one remark. */
  void number(String key, int picture) {
    numbers.computeIfAbsent(key, unused -> new ArrayList<>()).add(picture);
  }

  void note(String key, Object... arguments) {
    single.add(Finding.of(key, arguments));
  }

  ImportReport report() {
    List<Finding> findings = new ArrayList<>(single);
    numbers.forEach(
        (key, pictures) ->
            findings.add(
                Finding.of(
                    key,
                    pictures.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    counts.forEach((key, count) -> findings.add(Finding.of(key, count)));
    return new ImportReport(findings);
  }
}
