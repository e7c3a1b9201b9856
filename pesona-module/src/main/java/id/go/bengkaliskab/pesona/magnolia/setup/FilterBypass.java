package id.go.bengkaliskab.pesona.magnolia.setup;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Lets some requests past a filter of Magnolia.
 *
 * @param name node below {@code bypasses}
 * @param voter class that says which requests
 * @param pattern what the voter compares with, if it compares
 */
record FilterBypass(String name, String voter, Optional<String> pattern) {
  void addTo(Node filter) throws RepositoryException {
    Node bypasses = Setup.findOrAdd(filter, "bypasses");
    if (!bypasses.hasNode(name)) {
      Node bypass = Setup.findOrAdd(bypasses, name);
      bypass.setProperty("class", voter);
      if (pattern.isPresent()) {
        bypass.setProperty("pattern", pattern.get());
      }
    }
  }
}
