package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.workflow.Desk;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Time that stands still while an article waits for someone outside the office. */
@Path("/articles/{id}/pause")
@Produces(Json.TYPE)
public final class PauseResource {
  private final Desk desk;
  private final ArticleActs acts;

  /**
   * @param desk what can be done
   * @param acts answers with the article
   */
  public PauseResource(Desk desk, ArticleActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /** Lets the time stand still while the article waits for someone outside the office. */
  @PUT
  @Consumes("application/json")
  public Response pause(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return acts.carryOut(
        id,
        request,
        (article, actor) ->
            desk.attendances()
                .pause(article, actor, Json.text(Json.object(body), "reason").orElse("")));
  }

  /** Lets the time run again. */
  @DELETE
  public Response resume(@PathParam("id") String id, @Context HttpServletRequest request) {
    return acts.carryOut(
        id, request, (article, actor) -> desk.attendances().resume(article, actor));
  }
}
