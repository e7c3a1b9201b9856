package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.embedded.lightmodule.AreaDefinition;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.TemplateDefinition;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rendering of one page for one request. */
final class Rendering {
  private final LightModule module;
  private final TemplateScripts scripts;
  private final PageRequest request;
  private final Map<String, Object> common;

  /**
   * @param common what every script of this rendering sees
   */
  Rendering(
      LightModule module,
      TemplateScripts scripts,
      PageRequest request,
      Map<String, Object> common) {
    this.module = module;
    this.scripts = scripts;
    this.request = request;
    this.common = Map.copyOf(common);
  }

  void page(ContentNode page, Writer out) throws TemplateException, IOException {
    TemplateDefinition definition = definition(page);
    script(definition.templateScript(), model(definition, page), out);
  }

  void component(ContentNode component, Writer out) throws TemplateException, IOException {
    TemplateDefinition definition = definition(component);
    script(definition.templateScript(), model(definition, component), out);
  }

  void area(
      TemplateDefinition owner,
      AreaDefinition area,
      ContentNode node,
      List<ContentNode> components,
      Writer out)
      throws TemplateException, IOException {
    Optional<String> script = area.templateScript();
    if (script.isEmpty()) {
      for (ContentNode component : components) {
        component(component, out);
      }
      return;
    }
    List<ContentMap> maps = components.stream().map(this::map).toList();
    Map<String, Object> model = model(owner, node);
    model.put("def", new DefinitionView(area.name(), area.parameters()));
    if (area.type() == AreaDefinition.Type.LIST) {
      model.put("components", maps);
    } else if (area.type() == AreaDefinition.Type.SINGLE && !maps.isEmpty()) {
      model.put("component", maps.get(0));
    }
    script(script.get(), model, out);
  }

  private Map<String, Object> model(TemplateDefinition definition, ContentNode node) {
    Map<String, Object> model = new HashMap<>(common);
    model.put("content", map(node));
    model.put(
        "def",
        new DefinitionView(
            module.texts().text(request.locale(), definition.title()), definition.parameters()));
    model.put(
        "cms",
        Map.of(
            "page", new PageDirective(),
            "area", new AreaDirective(this, definition, node),
            "component", new ComponentDirective(this)));
    return model;
  }

  private void script(String path, Map<String, Object> model, Writer out)
      throws TemplateException, IOException {
    Environment environment = scripts.load(path).createProcessingEnvironment(model, out);
    environment.setLocale(request.locale());
    environment.process();
  }

  private ContentMap map(ContentNode node) {
    return new ContentMap(node, request.language());
  }

  private TemplateDefinition definition(ContentNode node) throws TemplateModelException {
    String id =
        node.template()
            .orElseThrow(() -> new TemplateModelException(node.path() + " has no template"));
    TemplateDefinition definition = module.templates().get(id);
    if (definition == null) {
      throw new TemplateModelException(node.path() + " has the unknown template \"" + id + '"');
    }
    return definition;
  }
}
