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

/** Whom the step in which an article waits was given to. */
@Path("/articles/{id}/assignment")
@Produces(Json.TYPE)
public final class AssignmentResource {
  private final Desk desk;
  private final ArticleActs acts;

  /**
   * @param desk what can be done
   * @param acts answers with the article
   */
  public AssignmentResource(Desk desk, ArticleActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /** Gives the present step to one of its performers. */
  @PUT
  @Consumes("application/json")
  public Response assign(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return acts.carryOut(
        id,
        request,
        (article, actor) ->
            desk.assignments().assign(article, Json.required(Json.object(body), "login"), actor));
  }

  /** Makes the present step free for all its performers again. */
  @DELETE
  public Response withdraw(@PathParam("id") String id, @Context HttpServletRequest request) {
    return acts.carryOut(
        id, request, (article, actor) -> desk.assignments().withdraw(article, actor));
  }
}
