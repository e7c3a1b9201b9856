package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.workflow.Desk;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Who works on the step in which an article waits. */
@Path("/articles/{id}/claim")
@Produces(Json.TYPE)
public final class ClaimResource {
  private final Desk desk;
  private final ArticleActs acts;
  private final Callers callers;

  /**
   * @param desk what can be done
   * @param acts answers with the article
   * @param callers who calls
   */
  public ClaimResource(Desk desk, ArticleActs acts, Callers callers) {
    this.desk = desk;
    this.acts = acts;
    this.callers = callers;
  }

  /** Claims the present step. */
  @PUT
  public Response claim(@PathParam("id") String id, @Context HttpServletRequest request) {
    return acts.carryOut(id, request, (article, actor) -> desk.attendances().claim(article, actor));
  }

  /** Gives the present step back. */
  @DELETE
  public Response release(@PathParam("id") String id, @Context HttpServletRequest request) {
    return acts.carryOut(
        id, request, (article, actor) -> desk.attendances().release(article, actor));
  }

  /** Tells that the claimant is still at work. */
  @PUT
  @Path("activity")
  public Response touch(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          desk.attendances().touch(Preconditions.article(id), callers.actor(request));
          return Response.noContent().header("Cache-Control", "no-store").build();
        });
  }

  /** Takes the present step from whoever has it. */
  @POST
  @Path("take-over")
  public Response takeOver(@PathParam("id") String id, @Context HttpServletRequest request) {
    return acts.carryOut(
        id, request, (article, actor) -> desk.attendances().takeOver(article, actor));
  }
}
