package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.template.TemplateException;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Renders pages of the website through the templates of the light module, as Magnolia does. */
public final class PageRenderer {
  private final CurrentModule current;
  private final ContentReader pages;
  private final PesonaFunctions pesona;

  /**
   * @param current templates and texts
   * @param pages the public pages
   * @param pesona the functions of Pesona for scripts
   */
  public PageRenderer(CurrentModule current, ContentReader pages, PesonaFunctions pesona) {
    this.current = current;
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
    LoadedModule loaded = current.get();
    LightModule module = loaded.module();
    Rendering rendering =
        new Rendering(
            module,
            loaded.scripts(),
            request,
            Map.of(
                "sitefn", new SiteFunctions(module.themes(), module.site()),
                "ctx", new ContextView(request),
                "state", new StateView(request),
                "i18n", new MessagesView(module.texts(), request.locale()),
                "cmsfn", new CmsFunctions(pages, request),
                "resfn", new ResourceFunctions(module.resources(), module.name(), request),
                "pesonafn", pesona));
    StringWriter out = new StringWriter();
    try {
      rendering.page(page, out);
    } catch (TemplateException e) {
      throw new RenderingFailed(page.path(), ScriptFault.of(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not render the page " + page.path(), e);
    }
    return out.toString();
  }
}
