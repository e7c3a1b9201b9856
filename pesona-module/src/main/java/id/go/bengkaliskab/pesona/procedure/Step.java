package id.go.bengkaliskab.pesona.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A step (langkah) of the procedure.
 *
 * @param number from 1, as on the paper
 * @param id such as {@code approve}
 * @param activity the paper's <em>aktivitas</em>
 * @param performers ids of the roles that do it, at least one
 * @param inPlace ids of roles that may act for the performers when the task is overdue, the
 *     performers are absent, or the work is their own
 * @param needs the paper's <em>persyaratan/kelengkapan</em>
 * @param standardTime the paper's <em>waktu</em>
 * @param output the paper's <em>output</em>
 * @param remarks the paper's <em>ket</em>; blank when there are none
 * @param mayChange what of the article may be changed here; nothing when empty
 * @param outcomes the ways out, at least one
 * @param checklist what is checked here before the step ends; nothing when empty
 */
public record Step(
    int number,
    String id,
    LocalizedText activity,
    List<String> performers,
    List<String> inPlace,
    LocalizedText needs,
    StandardTime standardTime,
    LocalizedText output,
    LocalizedText remarks,
    Set<Aspect> mayChange,
    List<Outcome> outcomes,
    List<ChecklistItem> checklist) {
  public Step {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(needs, "needs");
    Objects.requireNonNull(standardTime, "standardTime");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(remarks, "remarks");
    performers = List.copyOf(performers);
    inPlace = List.copyOf(inPlace);
    mayChange =
        mayChange.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(mayChange));
    outcomes = List.copyOf(outcomes);
    checklist = List.copyOf(checklist);
  }

  /** The step's own way out of that name; general outcomes are the procedure's. */
  public Optional<Outcome> outcome(String outcomeId) {
    return outcomes.stream().filter(outcome -> outcome.id().equals(outcomeId)).findFirst();
  }
}
