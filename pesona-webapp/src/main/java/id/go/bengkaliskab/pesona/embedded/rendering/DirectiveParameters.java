package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import java.util.HashMap;
import java.util.Map;

/** The parameters of a directive; as in Magnolia, one that is not asked for is an error. */
final class DirectiveParameters {
  private final String directive;
  private final Map<String, TemplateModel> parameters = new HashMap<>();

  DirectiveParameters(String directive, Map<?, ?> parameters) {
    this.directive = directive;
    parameters.forEach((k, v) -> this.parameters.put(k.toString(), (TemplateModel) v));
  }

  String text(String name) throws TemplateModelException {
    if (parameters.remove(name) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException(directive + " needs the parameter \"" + name + '"');
  }

  ContentNode content() throws TemplateModelException {
    TemplateModel model = parameters.remove("content");
    if (model != null && DeepUnwrap.unwrap(model) instanceof ContentMap map) {
      return map.node();
    }
    throw new TemplateModelException(directive + " needs the parameter \"content\"");
  }

  void rejectOthers() throws TemplateModelException {
    if (!parameters.isEmpty()) {
      throw new TemplateModelException(
          "Unsupported parameter(s) of " + directive + ": " + parameters.keySet());
    }
  }
}
