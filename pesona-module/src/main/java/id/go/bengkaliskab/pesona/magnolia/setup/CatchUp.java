package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;
import javax.jcr.RepositoryException;

/**
 * Brings what an earlier version installed to what this one would install, once. Done at the start
 * of the server and not by the version: Magnolia sees no update between two builds of one version.
 * Each task is saved by itself, and one that fails leaves nothing; the level is noted when all are
 * saved, so that after a failure the next start does them again.
 */
public final class CatchUp implements Task {
  private static final List<String> WORKSPACES =
      List.of("config", "userroles", "usergroups", "website");

  private final NoteLevel level;
  private final List<Task> tasks;

  /**
   * @param level noted when all is done and saved
   * @param tasks what brings an installation there; each may be done again
   */
  public CatchUp(NoteLevel level, List<Task> tasks) {
    this.level = level;
    this.tasks = List.copyOf(tasks);
  }

  @Override
  public String getName() {
    return "Catch up";
  }

  @Override
  public String getDescription() {
    return "Brings an earlier installation to what is installed today.";
  }

  @Override
  public void execute(InstallContext context) {
    try {
      if (!level.isReached(context)) {
        catchUp(context);
      }
    } catch (RepositoryException e) {
      context.warn(getName() + " failed: " + e);
    }
  }

  private void catchUp(InstallContext context) throws RepositoryException {
    boolean complete = true;
    for (Task task : tasks) {
      complete &= attempt(task, context);
    }
    if (complete) {
      attempt(level, context);
    }
  }

  private static boolean attempt(Task task, InstallContext context) throws RepositoryException {
    try {
      task.execute(context);
      for (String workspace : WORKSPACES) {
        context.getJCRSession(workspace).save();
      }
      return true;
    } catch (TaskExecutionException | RepositoryException | RuntimeException e) {
      context.warn(task.getName() + " failed: " + e.getMessage());
      for (String workspace : WORKSPACES) {
        context.getJCRSession(workspace).refresh(false);
      }
      return false;
    }
  }
}
