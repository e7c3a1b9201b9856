package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/**
 * {@code [@cms.page /]}: in Magnolia it tells the page editor of the page; here nobody edits so.
 */
final class PageDirective implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("rawtypes") // as Freemarker declares it
  public void execute(
      Environment env, Map parameters, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateModelException {
    new DirectiveParameters("cms.page", parameters).rejectOthers();
    if (body != null) {
      throw new TemplateModelException("cms.page takes no body");
    }
  }
}
