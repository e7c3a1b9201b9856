package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.template.TemplateException;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/** Renders pages of the website through the templates of the light module, as Magnolia does. */
public final class PageRenderer {
  private final LightModule module;
  private final TemplateScripts scripts;
  private final ContentReader pages;
  private final PesonaFunctions pesona;

  /**
   * @param module templates and texts
   * @param scripts the scripts of the templates
   * @param pages the public pages
   * @param pesona the functions of Pesona for scripts
   */
  public PageRenderer(
      LightModule module, TemplateScripts scripts, ContentReader pages, PesonaFunctions pesona) {
    this.module = module;
    this.scripts = scripts;
    this.pages = pages;
    this.pesona = pesona;
  }

  /**
   * The HTML of a page.
   *
   * @param path path of the page in its workspace
   * @return the page, or empty when there is none
   * @throws RenderingFailed when a script fails; nothing of the page is of use then
   */
  public Optional<String> render(String path, PageRequest request) {
    return pages.find(path).map(page -> render(page, request));
  }

  private String render(ContentNode page, PageRequest request) {
    Rendering rendering =
        new Rendering(
            module,
            scripts,
            request,
            Map.of(
                "ctx", new ContextView(request),
                "state", new StateView(request),
                "i18n", new MessagesView(module.texts(), request.locale()),
                "cmsfn", new CmsFunctions(pages, request),
                "resfn", new ResourceFunctions(module.resources(), module.name(), request),
                "pesonafn", pesona));
    StringWriter out = new StringWriter();
    try {
      rendering.page(page, out);
    } catch (TemplateException | IOException e) {
      throw new RenderingFailed("could not render the page " + page.path(), e);
    }
    return out.toString();
  }
}
