package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.store.UnitOfWork;

/**
 * Promises, in the save of a transition, what is to follow from it. It writes nothing but outbox
 * messages.
 */
public interface Effect {

  /** After an outcome was performed. */
  default void after(Transition transition, UnitOfWork unit) {}

  /** After a step went from one person to another. */
  default void after(HandOver handOver, UnitOfWork unit) {}

  /** After words were corrected that had been approved. */
  default void after(Correction correction, UnitOfWork unit) {}

  /** After a comment was written. */
  default void after(Remark remark, UnitOfWork unit) {}
}
