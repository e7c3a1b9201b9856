package info.magnolia.module.delta;

/** A task could not be carried out; Magnolia stops the installation. */
public class TaskExecutionException extends Exception {
  private static final long serialVersionUID = 1L;

  public TaskExecutionException(String message, Throwable cause) {
    throw new LinkageError("compile-only");
  }
}
