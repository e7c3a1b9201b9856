package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that can be done to articles in the procedure.
 *
 * @param workflow performs outcomes
 * @param beginnings begins articles
 * @param editing saves content
 * @param attendances claims, take-overs, pauses
 * @param assignments gives steps to people
 * @param checking keeps checklists
 * @param notes acts that belong to a step without ending it
 * @param drafting keeps what is typed and not saved yet
 * @param commenting comments of colleagues
 * @param absences who is away
 * @param leaves sets who is away
 * @param options what somebody may do now
 * @param procedures versions of the procedure
 */
public record Desk(
    Workflow workflow,
    Beginnings beginnings,
    Editing editing,
    Attendances attendances,
    Assignments assignments,
    Checking checking,
    StepNotes notes,
    Drafting drafting,
    Commenting commenting,
    Absences absences,
    Leaves leaves,
    Options options,
    ProcedureVersions procedures) {

  /** Guards of separation of duties, which the workflow brings itself. */
  public static List<Guard> dutyGuards(Absences absences) {
    return DutyGuards.all(absences);
  }

  /**
   * Sets up the desk.
   *
   * @param store workspace of the module
   * @param absences who is away
   * @param procedures versions of the procedure
   * @param guards all guards that the procedure file may name
   * @param effects what follows from transitions
   * @param mediaHash gives the SHA-256 of the bytes behind an asset key; refuses unknown keys
   */
  public static Desk of(
      Store store,
      Absences absences,
      ProcedureVersions procedures,
      Guards guards,
      List<Effect> effects,
      UnaryOperator<String> mediaHash,
      Chain chain,
      Clock clock) {
    Holds holds = new Holds(absences);
    Admission admission = new Admission(absences, holds);
    Contents contents = new Contents(mediaHash);
    Recorder recorder = new Recorder(chain);
    StepWork steps = new StepWork(store, procedures, admission, clock);
    return new Desk(
        new Workflow(store, procedures, admission, contents, guards, recorder, effects, clock),
        new Beginnings(store, procedures, admission, contents, recorder, clock),
        new Editing(steps, contents, recorder, effects),
        new Attendances(steps, contents, recorder, holds, effects),
        new Assignments(steps, contents, recorder, admission, holds, absences, effects),
        new Checking(steps, contents),
        new StepNotes(steps, contents, recorder),
        new Drafting(store, admission, procedures, clock),
        new Commenting(store, admission, procedures, effects, clock),
        absences,
        new Leaves(store, absences, chain, clock),
        new Options(store, procedures, admission, holds, contents, guards, clock),
        procedures);
  }
}
