package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages, from the templates {@code /pesona/paper/phone-*.ftl}. */
final class PhonePages {
  private final Templates templates;
  private final Sentences sentences;
  private final PhoneSettings settings;

  PhonePages(Templates templates, Sentences sentences, PhoneSettings settings) {
    this.templates = templates;
    this.sentences = sentences;
    this.settings = settings;
  }

  /** A page for a visitor. */
  String page(String name, Visit visit, Map<String, ?> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("reader", visit.person().name());
    model.put("csrf", visit.csrf());
    model.put("signOut", settings.signOut());
    return render(name, visit.answer().context(), visit.locale(), model);
  }

  /**
   * A page that says why there is nothing else.
   *
   * @param context path of this application
   * @param heading key of its heading
   * @param texts sentences
   * @param button address and key of the label of a way out
   */
  String notice(
      String context,
      Locale locale,
      String heading,
      List<String> texts,
      Map<String, String> button) {
    return render(
        "notice", context, locale, Map.of("heading", heading, "texts", texts, "button", button));
  }

  /** The sentences of refusals. */
  List<String> sentences(List<Refusal> refusals, Locale locale) {
    return refusals.stream().map(refusal -> sentences.of(refusal, locale)).toList();
  }

  /** A text with values in the reader's language and the office's time zone. */
  String text(Locale locale, String key, Object... values) {
    return sentences.text(locale, key, values);
  }

  private String render(String name, String context, Locale locale, Map<String, ?> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("context", context);
    model.put("office", settings.office());
    model.put("inbox", InboxServlet.PATH);
    return templates.render("/pesona/paper/phone-" + name + ".ftl", locale, model);
  }
}
