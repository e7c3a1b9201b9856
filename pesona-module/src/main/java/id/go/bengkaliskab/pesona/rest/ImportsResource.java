package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.intake.FileName;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.intake.Manuscript;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import id.go.bengkaliskab.pesona.intake.word.Finding;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.io.InputStream;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Begins an article from a Word file. */
@Path("/imports")
@Produces(Json.TYPE)
public final class ImportsResource {
  private final ManuscriptIntake intake;
  private final Desk desk;
  private final FirstContent firstContent;
  private final ArticleAnswer answer;
  private final Sentences sentences;
  private final Callers callers;

  /**
   * @param intake takes up Word files
   * @param desk begins articles
   * @param firstContent first contents
   * @param answer words an article
   * @param sentences words the report
   * @param callers who calls
   */
  public ImportsResource(
      ManuscriptIntake intake,
      Desk desk,
      FirstContent firstContent,
      ArticleAnswer answer,
      Sentences sentences,
      Callers callers) {
    this.intake = intake;
    this.desk = desk;
    this.firstContent = firstContent;
    this.answer = answer;
    this.sentences = sentences;
    this.callers = callers;
  }

  /**
   * Takes the bytes of a Word file as the body of the request.
   *
   * @param fileName name of the file
   * @param language language of the article
   * @return the article, and in {@code report} a sentence for all that was left out
   */
  @POST
  public Response begin(
      @QueryParam("fileName") @DefaultValue("") String fileName,
      @QueryParam("language") @DefaultValue("id") String language,
      InputStream file,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          Locale locale = callers.locale(request);
          if (!language.equals("id") && !language.equals("en")) {
            throw Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", "language");
          }
          desk.beginnings().requireAllowed(actor);
          byte[] bytes = Uploads.read(file, ManuscriptIntake.LARGEST);
          Manuscript manuscript =
              intake.take(FileName.of(fileName), bytes, actor.login(), language);
          Article draft = firstContent.of(manuscript, language);
          desk.beginnings().begin(draft, actor);
          ObjectNode report = CanonicalJson.object();
          ArrayNode findings = report.putArray("report");
          for (Finding finding : manuscript.report().findings()) {
            findings.add(sentences.text(locale, finding.key(), finding.arguments().toArray()));
          }
          return answer.of(201, draft.id(), actor, locale, report);
        });
  }
}
