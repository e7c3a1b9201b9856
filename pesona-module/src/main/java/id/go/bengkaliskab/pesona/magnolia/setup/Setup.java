package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * A change of the repository that may be made again and again; who runs it saves. What it meets and
 * doesn't understand is a warning that says what to do by hand; a repository that fails is a {@link
 * SetupFailed}.
 */
abstract class Setup implements Task {
  private final String name;
  private final String description;

  Setup(String name, String description) {
    this.name = name;
    this.description = description;
  }

  @Override
  public final String getName() {
    return name;
  }

  @Override
  public final String getDescription() {
    return description;
  }

  @Override
  public final void execute(InstallContext context) {
    try {
      change(context);
    } catch (RepositoryException e) {
      throw new SetupFailed(e);
    }
  }

  abstract void change(InstallContext context) throws RepositoryException;

  static Node findOrAdd(Node parent, String name) throws RepositoryException {
    return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, "mgnl:contentNode");
  }
}
