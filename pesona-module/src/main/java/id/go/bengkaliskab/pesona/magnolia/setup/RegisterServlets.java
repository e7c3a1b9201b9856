package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Registers the servlets of the descriptor that an earlier build had not got: Magnolia does so at
 * the first installation only. Those that are there stay as the office has them.
 */
public final class RegisterServlets extends Setup {
  private static final String SERVLETS = "servlets";
  private static final String BY_HAND = "register the servlets of " + ShippedServlet.DESCRIPTOR;

  /** Says what it does in the list of tasks. */
  public RegisterServlets() {
    super("Register servlets", "Pages of the office are reached at /.pesona.");
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
    Node servlets = filters.get().get(SERVLETS);
    for (ShippedServlet servlet : ShippedServlet.all()) {
      if (!servlets.hasNode(servlet.name())) {
        servlet.addTo(servlets);
      }
    }
  }
}
