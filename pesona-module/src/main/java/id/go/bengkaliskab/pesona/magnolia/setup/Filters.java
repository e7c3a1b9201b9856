package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Magnolia's own chain of filters, which runs in the order of its nodes. */
final class Filters {
  static final String PATH = "/server/filters";

  private final Node chain;

  private Filters(Node chain) {
    this.chain = chain;
  }

  /** The chain; empty, with a warning, when Magnolia keeps it elsewhere. */
  static Optional<Filters> of(InstallContext context, String byHand) throws RepositoryException {
    Session config = context.getConfigJCRSession();
    if (!config.nodeExists(PATH)) {
      context.warn(PATH + " is missing; " + byHand);
      return Optional.empty();
    }
    return Optional.of(new Filters(config.getNode(PATH)));
  }

  boolean has(String name) throws RepositoryException {
    return chain.hasNode(name);
  }

  Node get(String name) throws RepositoryException {
    return chain.getNode(name);
  }

  Node add(String name) throws RepositoryException {
    return chain.addNode(name, "mgnl:content");
  }

  void moveBefore(String name, String other) throws RepositoryException {
    chain.orderBefore(name, other);
  }

  List<String> names() throws RepositoryException {
    List<String> names = new ArrayList<>();
    for (NodeIterator each = chain.getNodes(); each.hasNext(); ) {
      names.add(each.nextNode().getName());
    }
    return names;
  }
}
