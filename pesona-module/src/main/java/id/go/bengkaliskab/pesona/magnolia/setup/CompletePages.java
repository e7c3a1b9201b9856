package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Adds the pages of the site that an earlier build did not have yet. A page of that name which an
 * office made stays as it is. Their identifiers follow by {@link FixPageIdentifiers}.
 */
public final class CompletePages extends Setup {
  private static final String WORKSPACE = "website";
  private static final String NAME = "pesona";
  private static final String PATH = '/' + NAME;
  private static final String TYPE = "jcr:primaryType";
  private static final String PAGE = "mgnl:page";

  /** Says what it does in the list of tasks. */
  public CompletePages() {
    super("Complete the pages", "Adds pages of the public site that are missing.");
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
    for (Map.Entry<String, ShippedNode> shipped :
        ShippedNode.read(WORKSPACE, NAME).children().entrySet()) {
      boolean page = shipped.getValue().text(TYPE).filter(PAGE::equals).isPresent();
      if (page && !site.hasNode(shipped.getKey())) {
        add(site.addNode(shipped.getKey(), PAGE), shipped.getValue());
      }
    }
  }

  private static void add(Node page, ShippedNode shipped) throws RepositoryException {
    for (Map.Entry<String, String> text : shipped.texts().entrySet()) {
      page.setProperty(text.getKey(), text.getValue());
    }
  }
}
