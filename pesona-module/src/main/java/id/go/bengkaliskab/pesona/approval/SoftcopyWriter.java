package id.go.bengkaliskab.pesona.approval;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.page.ArticleMarkup;
import id.go.bengkaliskab.pesona.page.MediaPlaces;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.page.PagePictures;
import id.go.bengkaliskab.pesona.page.RelatedTitles;
import id.go.bengkaliskab.pesona.paper.Paper;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes softcopies from the template {@code /pesona/paper/softcopy.ftl}, in Indonesian. */
final class SoftcopyWriter {
  private static final Locale OFFICE_LANGUAGE = Locale.forLanguageTag("id");

  private final Templates templates;
  private final String office;
  private final PagePictures pictures;
  private final PageFiles files;
  private final RelatedTitles titles;

  SoftcopyWriter(
      Templates templates,
      String office,
      PagePictures pictures,
      PageFiles files,
      RelatedTitles titles) {
    this.templates = templates;
    this.office = office;
    this.pictures = pictures;
    this.files = files;
    this.titles = titles;
  }

  /**
   * The file.
   *
   * @param approval record of the approval
   * @param revision what was approved
   * @param procedure version that the approval followed
   */
  byte[] write(Entry approval, Revision revision, Procedure procedure) {
    Map<String, Object> model = new HashMap<>();
    model.put("office", office);
    model.put("sop", procedure.title().in(OFFICE_LANGUAGE));
    model.put("article", revision.article());
    model.put("body", body(revision.article()));
    model.put("print", print(revision.fingerprint()));
    describe(model, approval, procedure);
    String html = templates.render("/pesona/paper/softcopy.ftl", OFFICE_LANGUAGE, model);
    return Paper.pdf(html, approval.header().at());
  }

  private void describe(Map<String, Object> model, Entry approval, Procedure procedure) {
    Fact fact = approval.header().fact();
    model.put("approver", approval.body().map(Body::actorName).orElse(fact.actor()));
    model.put("role", title(procedure, fact.role()));
    model.put(
        "inPlace",
        approval
            .body()
            .map(body -> body.details().getOrDefault("inPlace", ""))
            .filter(why -> !why.isEmpty())
            .map(why -> templates.text(OFFICE_LANGUAGE, "softcopy.inPlace." + why))
            .orElse(""));
    model.put(
        "performer",
        procedure.require(fact.step()).performers().stream()
            .map(role -> title(procedure, role))
            .findFirst()
            .orElse(""));
    model.put(
        "at",
        OfficeTime.words(approval.header().at(), procedure.officeHours().zone(), OFFICE_LANGUAGE));
    model.put("via", via(fact.via()));
    model.put("round", Integer.toString(fact.round()));
    model.put("revision", Integer.toString(fact.fromRevision()));
    model.put("number", Long.toString(approval.header().sequence()));
    model.put("hash", approval.hash());
    model.put("procedureHash", fact.procedureHash());
  }

  /** A way that the bundles don't know stands for itself. */
  private String via(String way) {
    String key = "softcopy.via." + way;
    String words = templates.text(OFFICE_LANGUAGE, key);
    return words.equals(key) ? way : words;
  }

  private Object body(Article article) {
    ArticleMarkup markup =
        new ArticleMarkup(
            new MediaPlaces(
                asset ->
                    pictures
                        .forPaper(asset)
                        .map(
                            jpeg ->
                                "data:image/jpeg;base64,"
                                    + Base64.getEncoder().encodeToString(jpeg)),
                files,
                Optional.empty()),
            titles,
            key -> templates.text(OFFICE_LANGUAGE, key));
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.of(article));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> print(Fingerprint fingerprint) {
    return Map.of(
        "words", fingerprint.words(),
        "media", fingerprint.media(),
        "whole", fingerprint.whole());
  }

  private static String title(Procedure procedure, String role) {
    return procedure.role(role).map(Role::title).map(it -> it.in(OFFICE_LANGUAGE)).orElse(role);
  }
}
