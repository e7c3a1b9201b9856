package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.Optional;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * Registers the servlets of the module where an earlier build had none: Magnolia does so at the
 * first installation only.
 */
public final class RegisterServlets extends Setup {
  private static final String SERVLETS = "servlets";
  private static final String OURS = "pesona*";
  private static final String BY_HAND = "register the servlets of META-INF/magnolia/pesona.xml";

  private final Task registration;

  /**
   * @param registration Magnolia's own task for all servlets of the descriptor
   */
  public RegisterServlets(Task registration) {
    super("Register servlets", "Pages of the office are reached at /.pesona.");
    this.registration = registration;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Optional<Filters> filters = Filters.of(context, BY_HAND);
    if (filters.isEmpty()) {
      return;
    }
    if (!filters.get().has(SERVLETS)) {
      context.warn("filter \"" + SERVLETS + "\" is missing; " + BY_HAND);
      return;
    }
    NodeIterator ours = filters.get().get(SERVLETS).getNodes(OURS);
    if (!ours.hasNext()) {
      register(context);
    }
  }

  private void register(InstallContext context) {
    try {
      registration.execute(context);
    } catch (TaskExecutionException e) {
      context.warn(BY_HAND + ": " + e);
    }
  }
}
