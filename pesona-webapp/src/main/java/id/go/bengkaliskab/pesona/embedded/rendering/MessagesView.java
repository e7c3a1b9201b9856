package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import id.go.bengkaliskab.pesona.host.Texts;
import java.util.Locale;

/** What scripts see under {@code i18n}: texts of the bundles in the language of the page. */
final class MessagesView implements TemplateHashModel {
  private final Texts texts;
  private final Locale locale;

  MessagesView(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public TemplateModel get(String key) {
    return new SimpleScalar(texts.text(locale, key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
