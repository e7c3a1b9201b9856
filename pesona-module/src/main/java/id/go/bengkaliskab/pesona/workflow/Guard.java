package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.refusal.Refusal;
import java.util.List;

/** A condition that the procedure file names for an outcome. */
public interface Guard {

  /** Name in the procedure file, such as {@code has-slug}. */
  String name();

  /** What stands against the outcome; nothing when the condition is met. */
  List<Refusal> check(GuardContext context);
}
