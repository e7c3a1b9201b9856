package id.go.bengkaliskab.pesona.procedure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One way out of a step, such as <em>setujui</em> or <em>tolak</em> of the approval (SOP step 3).
 *
 * @param id such as {@code request-approval}
 * @param label what the button says
 * @param arrow what the printed procedure writes at the arrow, such as <em>Ya</em>; blank when it
 *     writes the label there
 * @param target a step's id, or {@link Procedure#FINISHED}, {@link Procedure#CANCELLED}, {@link
 *     Procedure#PUBLISHING}, {@link Procedure#UNPUBLISHED}
 * @param reasonRequired whether the actor has to say why
 * @param guards names of the conditions, in the order in which they are asked
 * @param performers who may do it: role ids and the word {@value #CLAIMANT}; empty means the
 *     performers of the step
 * @param system whether only the system does it, never a person
 */
public record Outcome(
    String id,
    LocalizedText label,
    LocalizedText arrow,
    String target,
    boolean reasonRequired,
    List<String> guards,
    Set<String> performers,
    boolean system) {
  /** Among the performers: whoever has claimed the task. */
  public static final String CLAIMANT = "claimant";

  public Outcome {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(arrow, "arrow");
    Objects.requireNonNull(target, "target");
    guards = List.copyOf(guards);
    performers = Collections.unmodifiableSet(new LinkedHashSet<>(performers));
    if (system && (reasonRequired || !performers.isEmpty())) {
      throw new IllegalArgumentException(
          "outcome \"" + id + "\" is the system's: it has no performers and asks no reason");
    }
  }
}
