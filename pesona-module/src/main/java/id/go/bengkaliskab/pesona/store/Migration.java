package id.go.bengkaliskab.pesona.store;

/**
 * One step of the content model in workspace {@code pesona}, from the version before to its own.
 */
public interface Migration {

  /** The version of the model after this step; the first is 1, each next one greater by one. */
  int version();

  /**
   * Changes the content. All of it and the new version are saved together; a step that throws
   * leaves nothing behind and is run again at the next start.
   */
  void apply(UnitOfWork unit);
}
