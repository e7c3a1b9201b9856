package id.go.bengkaliskab.pesona.approval;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.page.ArticleMarkup;
import id.go.bengkaliskab.pesona.page.MediaPlaces;
import id.go.bengkaliskab.pesona.page.RelatedTitles;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages behind a personal link, from the templates {@code /pesona/paper/approval-*.ftl}. */
final class ApprovalPages {
  /** Language of pages for nobody in particular. */
  private static final Locale OFFICE_LANGUAGE = Locale.forLanguageTag("id");

  private final Templates templates;
  private final Sentences sentences;
  private final ApprovalSettings settings;
  private final RelatedTitles titles;
  private final String context;

  ApprovalPages(
      Templates templates, Sentences sentences, ApprovalSettings settings, RelatedTitles titles) {
    this(templates, sentences, settings, titles, "");
  }

  private ApprovalPages(
      Templates templates,
      Sentences sentences,
      ApprovalSettings settings,
      RelatedTitles titles,
      String context) {
    this.templates = templates;
    this.sentences = sentences;
    this.settings = settings;
    this.titles = titles;
    this.context = context;
  }

  /** The same pages for readers who reach this application at a path of its server. */
  ApprovalPages below(String path) {
    return new ApprovalPages(templates, sentences, settings, titles, path);
  }

  /**
   * The article with the two ways to decide.
   *
   * @param token token of the link
   * @param places where the media of the article are found
   * @param faults sentences about what was wrong with the last try
   * @param typed reason typed in the last try
   */
  String article(
      Standing.Open open, String token, MediaPlaces places, List<String> faults, String typed) {
    Locale locale = open.person().language();
    Procedure procedure = open.procedure();
    ZoneId zone = procedure.officeHours().zone();
    Step step = procedure.require(open.state().position().step());
    Instant due =
        procedure
            .officeHours()
            .plus(open.state().position().enteredAt(), step.standardTime().duration());
    Map<String, Object> model = base(open.person());
    model.put("article", open.article());
    model.put("body", body(open.article(), locale, places));
    model.put("due", OfficeTime.words(due, zone, locale));
    model.put("expires", OfficeTime.words(open.link().expires(), zone, locale));
    model.put("asker", open.asked().map(ApprovalPages::actorName).orElse(""));
    model.put(
        "askedAt",
        open.asked().map(it -> OfficeTime.words(it.header().at(), zone, locale)).orElse(""));
    model.put("note", open.asked().flatMap(Entry::body).flatMap(Body::reason).orElse(""));
    model.put("form", ApprovalLinks.formToken(token));
    model.put("faults", faults);
    model.put("typed", typed);
    return render("article", locale, model);
  }

  /** What was decided: by the reader just now or before, or by somebody else. */
  String decided(Standing.Decided decided) {
    Locale locale = decided.person().language();
    Fact fact = decided.decision().header().fact();
    ZoneId zone = decided.procedure().officeHours().zone();
    Map<String, Object> model = base(decided.person());
    model.put("title", decided.title());
    model.put("own", decided.byReader());
    model.put("approved", fact.outcome().filter("approve"::equals).isPresent());
    model.put("rejected", fact.outcome().filter("reject"::equals).isPresent());
    model.put("outcome", outcome(decided.procedure(), fact, locale));
    model.put("actor", actorName(decided.decision()));
    model.put("at", OfficeTime.words(decided.decision().header().at(), zone, locale));
    model.put("reason", decided.decision().body().flatMap(Body::reason).orElse(""));
    model.put(
        "next",
        fact.target()
            .flatMap(decided.procedure()::step)
            .map(step -> step.activity().in(locale))
            .orElse(""));
    model.put("number", Long.toString(decided.decision().header().sequence()));
    model.put("hash", decided.decision().hash());
    return render("decided", locale, model);
  }

  /**
   * A sentence of why nothing can be done here.
   *
   * @param person for whom the link is, if that is known
   * @param cause last part of the message keys {@code approval.notice.<cause>.title} and {@code
   *     .text}
   * @param details further sentences
   */
  String notice(Optional<Person> person, String cause, List<String> details) {
    return notice(person, cause, details, "");
  }

  /**
   * Asks to sign in first.
   *
   * @param person for whom the link is
   * @param path of the link, to come back to
   */
  String signIn(Person person, String path) {
    return notice(Optional.of(person), "sign-in", List.of(), settings.signIn().apply(path));
  }

  private String notice(
      Optional<Person> person, String cause, List<String> details, String signIn) {
    Locale locale = person.map(Person::language).orElse(OFFICE_LANGUAGE);
    Map<String, Object> model = base(person.orElse(null));
    model.put("cause", cause);
    model.put("details", details);
    model.put("signIn", signIn);
    return render("notice", locale, model);
  }

  /** The sentences of a refusal. */
  List<String> sentences(Refused refused, Person person) {
    return refused.refusals().stream()
        .map(refusal -> sentences.of(refusal, person.language()))
        .toList();
  }

  private Object body(Article article, Locale locale, MediaPlaces places) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(
          new ArticleMarkup(places, titles, key -> templates.text(locale, key)).of(article));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> base(Person person) {
    Map<String, Object> model = new HashMap<>();
    model.put("context", context);
    model.put("office", settings.office());
    model.put("reader", person == null ? "" : person.name());
    return model;
  }

  private String render(String page, Locale locale, Map<String, Object> model) {
    return templates.render("/pesona/paper/approval-" + page + ".ftl", locale, model);
  }

  private static String outcome(Procedure procedure, Fact fact, Locale locale) {
    return fact.outcome()
        .flatMap(
            id ->
                procedure.outcomesAt(fact.step()).stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst())
        .map(Outcome::label)
        .map(label -> label.in(locale))
        .orElse("");
  }

  private static String actorName(Entry entry) {
    return entry.body().map(Body::actorName).orElse(entry.header().fact().actor());
  }
}
