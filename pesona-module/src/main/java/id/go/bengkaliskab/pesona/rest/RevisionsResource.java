package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Revision;
import id.go.bengkaliskab.pesona.article.Revisions;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.history.RevisionComparison;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** What an article was: its revisions. */
@Path("/articles/{id}/revisions")
@Produces(Json.TYPE)
public final class RevisionsResource {
  private final Store store;
  private final ArticleHistory history;
  private final ComparisonJson comparisons;
  private final Callers callers;

  /**
   * @param store workspace of the module
   * @param history revisions with names and labels
   * @param sentences names places
   * @param callers who calls
   */
  public RevisionsResource(
      Store store, ArticleHistory history, Sentences sentences, Callers callers) {
    this.store = store;
    this.history = history;
    this.comparisons = new ComparisonJson(sentences);
    this.callers = callers;
  }

  /** All revisions without their content, the newest first. */
  @GET
  public Response revisions(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          ArticleId article = existing(id, request);
          Locale locale = callers.locale(request);
          ObjectNode json = CanonicalJson.object();
          ArrayNode array = json.putArray("revisions");
          history.revisions(article).forEach(line -> array.add(comparisons.of(line, locale)));
          return Json.answer(200, json).build();
        });
  }

  /** One revision with its content. */
  @GET
  @Path("{number}")
  public Response revision(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          ArticleId article = existing(id, request);
          Optional<Revision> found =
              store.read(reading -> Revisions.find(reading, article, number));
          Revision revision =
              found.orElseThrow(
                  () ->
                      Refused.because(Refused.Kind.NOT_FOUND, "refusal.revision.unknown", number));
          ObjectNode json = describe(revision);
          json.set("content", ArticleJson.write(revision.article()));
          return Json.answer(200, json).build();
        });
  }

  /**
   * What leads from revision {@code from} to this one, word by word.
   *
   * @param from number of a revision; 0 for the one before
   */
  @GET
  @Path("{number}/difference")
  public Response difference(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("from") @DefaultValue("0") int from,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          ArticleId article = existing(id, request);
          int before = from == 0 ? Math.max(1, number - 1) : from;
          RevisionComparison comparison = history.compare(article, before, number);
          return Json.answer(200, comparisons.of(comparison, callers.locale(request))).build();
        });
  }

  private ArticleId existing(String id, HttpServletRequest request) {
    callers.member(request);
    ArticleId article = Preconditions.article(id);
    store.read(reading -> WorkflowStates.require(reading, article));
    return article;
  }

  private static ObjectNode describe(Revision revision) {
    ObjectNode json = CanonicalJson.object();
    json.put("number", revision.number());
    json.put("round", revision.round());
    json.put("author", revision.author());
    json.put("at", revision.at().toString());
    json.put("cause", revision.cause());
    ComparisonJson.write(revision.fingerprint(), json.putObject("fingerprint"));
    return json;
  }
}
