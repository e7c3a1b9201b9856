package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Notes that the installation is as the module wants it, so that no later start changes it. */
public final class NoteLevel extends Setup {
  private static final String MODULE = "/modules/pesona";
  private static final String LEVEL = "setupLevel";

  private final long level;

  /**
   * @param level of what the tasks bring about
   */
  public NoteLevel(long level) {
    super("Note the level of the set-up", "Later starts leave the installation as it is.");
    this.level = level;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    if (!context.getConfigJCRSession().nodeExists(MODULE)) {
      context.info(
          MODULE + " is not there yet; the set-up is looked through again at the next start");
      return;
    }
    context.getConfigJCRSession().getNode(MODULE).setProperty(LEVEL, level);
  }

  /** Whether an installation has been brought to the level. */
  boolean isReached(InstallContext context) throws RepositoryException {
    if (!context.getConfigJCRSession().nodeExists(MODULE)) {
      return false;
    }
    Node module = context.getConfigJCRSession().getNode(MODULE);
    return module.hasProperty(LEVEL) && module.getProperty(LEVEL).getLong() >= level;
  }
}
