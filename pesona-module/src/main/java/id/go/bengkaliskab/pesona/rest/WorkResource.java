package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.TransitionResult;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Work on the step in which an article waits: claim, assignment, pause, outcome. */
@Path("/articles/{id}")
@Produces(Json.TYPE)
public final class WorkResource {
  private final Desk desk;
  private final ArticleAnswer answer;
  private final Callers callers;

  /**
   * @param desk what can be done
   * @param answer words an article
   * @param callers who calls
   */
  public WorkResource(Desk desk, ArticleAnswer answer, Callers callers) {
    this.desk = desk;
    this.answer = answer;
    this.callers = callers;
  }

  /** Performs an outcome on the revision that the caller saw. */
  @POST
  @Path("outcomes")
  @Consumes("application/json")
  public Response perform(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      String body,
      @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    JsonNode json = Json.object(body);
    TransitionResult result =
        desk.workflow()
            .perform(
                new TransitionRequest(
                    Preconditions.article(id),
                    Json.required(json, "outcome"),
                    actor,
                    Json.text(json, "reason"),
                    Preconditions.revision(ifMatch),
                    Json.moment(json, "publishAt")));
    ObjectNode answered = CanonicalJson.object();
    answered.put("repeated", result.repeated());
    answered.put("step", result.target());
    answered.put("revision", result.revision());
    answered.set("record", RecordJson.of(result.entry()));
    return Json.answer(200, answered, result.revision());
  }

  /** Claims the present step. */
  @PUT
  @Path("claim")
  public Response claim(@PathParam("id") String id, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.attendances().claim(article, actor);
    return answer.of(200, article, actor, callers.locale(request));
  }

  /** Gives the present step back. */
  @DELETE
  @Path("claim")
  public Response release(@PathParam("id") String id, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.attendances().release(article, actor);
    return answer.of(200, article, actor, callers.locale(request));
  }

  /** Tells that the claimant is still at work. */
  @PUT
  @Path("claim/activity")
  public Response touch(@PathParam("id") String id, @Context HttpServletRequest request) {
    desk.attendances().touch(Preconditions.article(id), callers.actor(request));
    return Response.noContent().header("Cache-Control", "no-store").build();
  }

  /** Takes the present step from whoever has it. */
  @POST
  @Path("claim/take-over")
  public Response takeOver(@PathParam("id") String id, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.attendances().takeOver(article, actor);
    return answer.of(200, article, actor, callers.locale(request));
  }

  /** Gives the present step to one of its performers. */
  @PUT
  @Path("assignment")
  @Consumes("application/json")
  public Response assign(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.assignments().assign(article, Json.required(Json.object(body), "login"), actor);
    return answer.of(200, article, actor, callers.locale(request));
  }

  /** Makes the present step free for all its performers again. */
  @DELETE
  @Path("assignment")
  public Response withdraw(@PathParam("id") String id, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.assignments().withdraw(article, actor);
    return answer.of(200, article, actor, callers.locale(request));
  }

  /** Lets the time stand still while the article waits for someone outside the office. */
  @PUT
  @Path("pause")
  @Consumes("application/json")
  public Response pause(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.attendances().pause(article, actor, Json.text(Json.object(body), "reason").orElse(""));
    return answer.of(200, article, actor, callers.locale(request));
  }

  /** Lets the time run again. */
  @DELETE
  @Path("pause")
  public Response resume(@PathParam("id") String id, @Context HttpServletRequest request) {
    Actor actor = callers.actor(request);
    ArticleId article = Preconditions.article(id);
    desk.attendances().resume(article, actor);
    return answer.of(200, article, actor, callers.locale(request));
  }
}
