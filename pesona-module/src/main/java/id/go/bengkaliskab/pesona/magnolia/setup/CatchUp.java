package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;
import javax.jcr.RepositoryException;

/**
 * Brings what an earlier version installed to what this one would install, once. Done at the start
 * of the server and not by the version: Magnolia sees no update between two builds of one version.
 */
public final class CatchUp extends Setup {
  private static final List<String> WORKSPACES = List.of("userroles", "usergroups", "website");

  private final NoteLevel level;
  private final List<Task> tasks;

  /**
   * @param level noted when all is done
   * @param tasks what brings an installation there; each may be done again
   */
  public CatchUp(NoteLevel level, List<Task> tasks) {
    super("Catch up", "Brings an earlier installation to what is installed today.");
    this.level = level;
    this.tasks = List.copyOf(tasks);
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    if (level.isReached(context)) {
      return;
    }
    tasks.forEach(task -> attempt(task, context));
    level.execute(context);
    context.getConfigJCRSession().save();
    for (String workspace : WORKSPACES) {
      context.getJCRSession(workspace).save();
    }
  }

  private static void attempt(Task task, InstallContext context) {
    try {
      task.execute(context);
    } catch (TaskExecutionException | RuntimeException e) {
      context.warn(task.getName() + " failed: " + e);
    }
  }
}
