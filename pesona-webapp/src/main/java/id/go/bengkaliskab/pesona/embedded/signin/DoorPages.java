package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages at the door, from the templates {@code /pesona/paper/door-*.ftl}. */
final class DoorPages {
  private final Templates templates;
  private final Sentences sentences;
  private final String office;

  /**
   * @param templates renders
   * @param sentences words refusals
   * @param office name of the office
   */
  DoorPages(Templates templates, Sentences sentences, String office) {
    this.templates = templates;
    this.sentences = sentences;
    this.office = office;
  }

  /** A page with its values. */
  String page(String name, Locale locale, String formKey, Map<String, ?> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("office", office);
    model.put("form", formKey);
    model.putIfAbsent("faults", List.of());
    return templates.render("/pesona/paper/door-" + name + ".ftl", locale, model);
  }

  /** The sentences of a refusal. */
  List<String> sentences(Refused refused, Locale locale) {
    return refused.refusals().stream().map(refusal -> sentences.of(refusal, locale)).toList();
  }

  /** A text of the bundles. */
  String text(Locale locale, String key) {
    return templates.text(locale, key);
  }
}
