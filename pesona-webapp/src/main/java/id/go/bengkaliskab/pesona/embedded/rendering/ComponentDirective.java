package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;

/** {@code [@cms.component content=c /]}: renders a component with its own template. */
final class ComponentDirective implements TemplateDirectiveModel {
  private final Rendering rendering;

  ComponentDirective(Rendering rendering) {
    this.rendering = rendering;
  }

  @Override
  @SuppressWarnings("rawtypes") // as Freemarker declares it
  public void execute(
      Environment env, Map parameters, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    DirectiveParameters given = new DirectiveParameters("cms.component", parameters);
    ContentNode component = given.content();
    given.rejectOthers();
    rendering.component(component, env.getOut());
  }
}
