package info.magnolia.module.delta;

import info.magnolia.module.model.Version;
import java.util.List;

/** Builds the tasks of one update. */
@SuppressWarnings("DoNotCallSuggester")
public class DeltaBuilder implements Delta {

  protected DeltaBuilder() {
    throw new LinkageError("compile-only");
  }

  public static DeltaBuilder update(String version, String description) {
    throw new LinkageError("compile-only");
  }

  public static DeltaBuilder update(Version version, String description) {
    throw new LinkageError("compile-only");
  }

  public DeltaBuilder addTask(Task task) {
    throw new LinkageError("compile-only");
  }

  public DeltaBuilder addCondition(Condition condition) {
    throw new LinkageError("compile-only");
  }

  @Override
  public List<Task> getTasks() {
    throw new LinkageError("compile-only");
  }
}
