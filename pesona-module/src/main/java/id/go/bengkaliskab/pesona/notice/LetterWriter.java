package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes mails from the templates {@code /pesona/mail/<kind>.html.ftl} and {@code .txt.ftl}. */
public final class LetterWriter {
  private static final Pattern BLOCK = Pattern.compile("blocks\\[(\\d+)]");

  private final Templates templates;
  private final Letterhead letterhead;

  /**
   * @param templates renders
   * @param letterhead what all mails share
   */
  public LetterWriter(Templates templates, Letterhead letterhead) {
    this.templates = templates;
    this.letterhead = letterhead;
  }

  /**
   * Writes a mail; its subject is the text {@code mail.<kind>.subject} with the title.
   *
   * @param kind name of the templates
   * @param to who reads it
   * @param title title of the article
   * @param model values for the templates
   */
  public Mail write(String kind, Person to, String title, Map<String, ?> model) {
    Locale locale = to.language();
    String subject = subject(kind, title, locale);
    Map<String, Object> values = new HashMap<>(model);
    values.put("subject", subject);
    values.put("to", to.name());
    values.put("title", title);
    values.put("office", letterhead.office());
    String base = "/pesona/mail/" + kind;
    return new Mail(
        subject,
        templates.render(base + ".html.ftl", locale, values),
        templates.render(base + ".txt.ftl", locale, values),
        List.of(),
        List.of());
  }

  /**
   * The subject of a mail.
   *
   * @param kind name of the templates
   * @param title title of the article, or whatever stands for it
   */
  public String subject(String kind, String title, Locale locale) {
    return templates.text(locale, "mail." + kind + ".subject", title);
  }

  /** Words that lead to a screen, where no button can be shown. */
  String invitation(String link, Locale locale) {
    return templates.text(locale, "bell.open", link);
  }

  /** A changed place of an article in words; {@code blocks[1]} is part 2. */
  String place(String place, Locale locale) {
    Matcher block = BLOCK.matcher(place);
    return block.matches()
        ? templates.text(locale, "mail.correction.block", Integer.parseInt(block.group(1)) + 1)
        : templates.text(locale, "mail.correction." + place);
  }

  /** A place of an article in words. */
  String name(Place place, Locale locale) {
    return templates.text(locale, place.nameKey(), place.nameValues().toArray());
  }

  /** What all mails share. */
  public Letterhead letterhead() {
    return letterhead;
  }
}
