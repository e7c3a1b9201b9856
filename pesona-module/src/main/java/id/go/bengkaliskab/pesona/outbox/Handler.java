package id.go.bengkaliskab.pesona.outbox;

/**
 * Carries out one type of effect, at least once: after a crash a message may come again, so a
 * handler must be idempotent by the id of the message.
 */
public interface Handler {

  /** Id of the messages it takes, also the name of their folder: lower-case letters and hyphens. */
  String type();

  /** Whether it can work now; while not, its messages wait without counting attempts. */
  default boolean ready() {
    return true;
  }

  /**
   * Carries out the effect.
   *
   * @throws Exception when it failed; it is tried again later
   */
  void carryOut(Message message) throws Exception;

  /** Number of attempts before the effect counts as failed for good. */
  default int attempts() {
    return 12;
  }

  /**
   * Told once when no attempt is left.
   *
   * @param message the message with its last error
   */
  default void gaveUp(Message message) {}
}
