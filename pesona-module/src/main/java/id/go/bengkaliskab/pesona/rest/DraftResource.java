package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** What the caller has typed into an article and not saved; nobody else's. */
@Path("/articles/{id}/draft")
@Produces(Json.TYPE)
public final class DraftResource {
  private final Desk desk;
  private final Callers callers;

  /**
   * @param desk keeps drafts
   * @param callers who calls
   */
  public DraftResource(Desk desk, Callers callers) {
    this.desk = desk;
    this.callers = callers;
  }

  /** The caller's draft. */
  @GET
  public Response get(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          Draft draft =
              desk.drafting()
                  .find(article, actor)
                  .orElseThrow(
                      () ->
                          Refused.because(
                              Refused.Kind.NOT_FOUND, "refusal.draft.none", actor.name()));
          ObjectNode json = describe(draft);
          json.set("content", draft.content());
          return Json.answer(200, json).build();
        });
  }

  /** Keeps {@code content} as typed on {@code baseRevision}. */
  @PUT
  @Consumes("application/json")
  public Response save(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          JsonNode json = Json.object(body);
          JsonNode base = json.path("baseRevision");
          if (!base.canConvertToInt() || !base.isIntegralNumber()) {
            throw Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", "baseRevision");
          }
          Draft draft = desk.drafting().save(article, actor, base.intValue(), json.path("content"));
          return Json.answer(200, describe(draft)).build();
        });
  }

  /** Throws the caller's draft away. */
  @DELETE
  public Response discard(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          desk.drafting().discard(Preconditions.article(id), actor);
          return Response.noContent().build();
        });
  }

  private static ObjectNode describe(Draft draft) {
    return CanonicalJson.object()
        .put("baseRevision", draft.baseRevision())
        .put("at", draft.at().toString());
  }
}
