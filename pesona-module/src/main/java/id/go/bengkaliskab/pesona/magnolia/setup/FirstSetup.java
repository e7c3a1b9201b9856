package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;

/**
 * What a first installation changes in nodes that are not the module's own. Magnolia saves when all
 * its tasks are done. A task that fails is a warning, since an office that can't start has nothing;
 * the next start then does it again.
 */
public final class FirstSetup implements Task {
  private final NoteLevel level;
  private final List<Task> tasks;

  /**
   * @param level noted when nothing failed
   * @param tasks what the installation needs; each may be done again
   */
  public FirstSetup(NoteLevel level, List<Task> tasks) {
    this.level = level;
    this.tasks = List.copyOf(tasks);
  }

  @Override
  public String getName() {
    return "Set up the surroundings";
  }

  @Override
  public String getDescription() {
    return "Changes what Magnolia must know of the module.";
  }

  @Override
  public void execute(InstallContext context) {
    boolean complete = true;
    for (Task task : tasks) {
      complete &= attempt(task, context);
    }
    if (complete) {
      attempt(level, context);
    }
  }

  private static boolean attempt(Task task, InstallContext context) {
    try {
      task.execute(context);
      return true;
    } catch (TaskExecutionException | RuntimeException e) {
      context.warn(task.getName() + " failed: " + e.getMessage());
      return false;
    }
  }
}
