package id.go.bengkaliskab.pesona.deadline;

import id.go.bengkaliskab.pesona.record.StepTime;
import java.util.EnumSet;
import java.util.Set;

/** How far the standard time of a step has run out, the least pressing first. */
enum Stage {
  /** Four fifths are used: told to whoever has to do it. */
  REMINDER("reminder"),
  /** All is used: told to whoever has to do it. */
  DUE("due"),
  /** More is used: told to the Kabid. */
  OVERDUE("overdue");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  /** Id in records, marks and keys of texts. */
  String id() {
    return id;
  }

  static Stage of(String id) {
    for (Stage stage : values()) {
      if (stage.id.equals(id)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("no stage of a deadline: " + id);
  }

  /**
   * The stages that are news at a time: for the performers only the latest, so that a long stop is
   * not followed by all of them.
   */
  static Set<Stage> at(StepTime time) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    if (time.office().compareTo(time.standard()) >= 0) {
      stages.add(DUE);
    } else if (time.isNearlyUp()) {
      stages.add(REMINDER);
    }
    if (!time.onTime()) {
      stages.add(OVERDUE);
    }
    return stages;
  }
}
