package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.xml.transform.TransformerException;
import org.xml.sax.SAXException;

/**
 * Gives the pages of the module the identifiers that they have in every installation: earlier
 * versions left them to chance, and Magnolia publishes by identifier. What an office has written on
 * the pages stays.
 */
public final class FixPageIdentifiers extends Setup {
  private static final String WORKSPACE = "website";
  private static final String NAME = "pesona";
  private static final String PATH = '/' + NAME;

  /** Says what it does in the list of tasks. */
  public FixPageIdentifiers() {
    super(
        "Fix the identifiers of pages",
        "Pages have the same identifiers on author and public instances.");
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session pages = context.getJCRSession(WORKSPACE);
    if (!pages.nodeExists(PATH)) {
      context.warn(
          "page " + PATH + " is missing; import " + ShippedNode.file(WORKSPACE, NAME) + " by hand");
      return;
    }
    Node site = pages.getNode(PATH);
    Map<String, String> wanted = new HashMap<>();
    collect(site, ShippedNode.read(WORKSPACE, NAME), wanted);
    Optional<String> taken = wanted.values().stream().filter(id -> isTaken(pages, id)).findFirst();
    if (taken.isPresent()) {
      context.warn(
          "pages below "
              + PATH
              + " keep identifiers of their own: "
              + taken.get()
              + " belongs to another page");
    } else if (!wanted.isEmpty()) {
      makeAgain(site, wanted);
    }
  }

  private static boolean isTaken(Session pages, String identifier) {
    try {
      String path = pages.getNodeByIdentifier(identifier).getPath();
      return !(path + '/').startsWith(PATH + '/');
    } catch (ItemNotFoundException e) {
      return false;
    } catch (RepositoryException e) {
      throw new SetupFailed(e);
    }
  }

  private static void collect(Node node, ShippedNode shipped, Map<String, String> wanted)
      throws RepositoryException {
    Optional<String> identifier = shipped.text("jcr:uuid");
    if (identifier.isPresent() && !identifier.get().equals(node.getIdentifier())) {
      wanted.put(node.getPath(), identifier.get());
    }
    for (Map.Entry<String, ShippedNode> child : shipped.children().entrySet()) {
      if (node.hasNode(child.getKey())) {
        collect(node.getNode(child.getKey()), child.getValue(), wanted);
      }
    }
  }

  private static void makeAgain(Node site, Map<String, String> wanted) throws RepositoryException {
    Session pages = site.getSession();
    try {
      ExportedNode exported = ExportedNode.of(site);
      exported.identify(wanted);
      site.remove();
      exported.importBelow(pages, "/");
    } catch (TransformerException | SAXException e) {
      throw new SetupFailed(e);
    }
  }
}
