package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Calendar;

/** Lets scripts print the dates of content, which JCR gives as calendars, as Magnolia does. */
final class ContentWrapper extends DefaultObjectWrapper {

  ContentWrapper(Version version) {
    super(version);
  }

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    return object instanceof Calendar calendar
        ? new SimpleDate(calendar.getTime(), TemplateDateModel.DATETIME)
        : super.wrap(object);
  }
}
