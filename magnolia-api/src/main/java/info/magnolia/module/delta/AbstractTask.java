package info.magnolia.module.delta;

/** A task that knows its name and description. */
public abstract class AbstractTask implements Task {

  protected AbstractTask(String taskName, String taskDescription) {
    throw new LinkageError("compile-only");
  }

  @Override
  public String getName() {
    throw new LinkageError("compile-only");
  }

  @Override
  public String getDescription() {
    throw new LinkageError("compile-only");
  }
}
