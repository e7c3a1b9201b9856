package id.go.bengkaliskab.pesona.magnolia.setup;

import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Makes {@code pesonafn} known to the scripts of a renderer, if Magnolia has that renderer. */
public final class RegisterFunctions extends Setup {
  private static final String NAME = "pesonafn";

  /** The component that templates call, as the descriptor names it. */
  public static final String COMPONENT = PesonaFunctions.class.getName();

  private final String renderer;

  /**
   * @param renderer name of the renderer, such as {@code freemarker}
   */
  public RegisterFunctions(String renderer) {
    super("Register " + NAME + " with renderer " + renderer, "Templates call it for articles.");
    this.renderer = renderer;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session config = context.getConfigJCRSession();
    String path = "/modules/rendering/renderers/" + renderer;
    if (!config.nodeExists(path)) {
      return;
    }
    Node attributes = findOrAdd(config.getNode(path), "contextAttributes");
    if (!attributes.hasNode(NAME)) {
      Node attribute = findOrAdd(attributes, NAME);
      attribute.setProperty("name", NAME);
      attribute.setProperty("componentClass", COMPONENT);
    }
  }
}
