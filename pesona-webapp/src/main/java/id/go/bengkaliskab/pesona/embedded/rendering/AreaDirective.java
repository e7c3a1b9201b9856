package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.embedded.lightmodule.AreaDefinition;
import id.go.bengkaliskab.pesona.embedded.lightmodule.TemplateDefinition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code [@cms.area name="…" /]}: renders the components of an area of the present template. */
final class AreaDirective implements TemplateDirectiveModel {
  private final Rendering rendering;
  private final TemplateDefinition definition;
  private final ContentNode content;

  AreaDirective(Rendering rendering, TemplateDefinition definition, ContentNode content) {
    this.rendering = rendering;
    this.definition = definition;
    this.content = content;
  }

  @Override
  @SuppressWarnings("rawtypes") // as Freemarker declares it
  public void execute(
      Environment env, Map parameters, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    DirectiveParameters given = new DirectiveParameters("cms.area", parameters);
    String name = given.text("name");
    given.rejectOthers();
    AreaDefinition area = definition.areas().get(name);
    if (area == null) {
      throw new TemplateModelException(
          "the template " + definition.id() + " defines no area \"" + name + '"');
    }
    if (!area.enabled()) {
      return;
    }
    Optional<ContentNode> node = content.child(name);
    List<ContentNode> components = node.map(present -> components(area, present)).orElse(List.of());
    check(area, components);
    rendering.area(definition, area, node.orElse(content), components, env.getOut());
  }

  /** As Magnolia: no more than the area may hold, and none where it holds none. */
  private static List<ContentNode> components(AreaDefinition area, ContentNode node) {
    if (area.type() == AreaDefinition.Type.NO_COMPONENT) {
      return List.of();
    }
    return node.children().stream()
        .filter(n -> n.type().equals("mgnl:component"))
        .limit(area.maxComponents().orElse(Integer.MAX_VALUE))
        .toList();
  }

  private void check(AreaDefinition area, List<ContentNode> components)
      throws TemplateModelException {
    if (area.type() == AreaDefinition.Type.SINGLE && components.size() > 1) {
      throw new TemplateModelException(
          "the area \""
              + area.name()
              + "\" of "
              + content.path()
              + " holds more than one component");
    }
    for (ContentNode component : components) {
      if (!area.availableComponents().contains(component.template().orElse(""))) {
        throw new TemplateModelException(
            "the component " + component.path() + " is not available in \"" + area.name() + '"');
      }
    }
  }
}
