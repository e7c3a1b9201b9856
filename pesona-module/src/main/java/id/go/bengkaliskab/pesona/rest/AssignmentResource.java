package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.workflow.Actor;
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
  private final ArticleAnswer answer;
  private final Callers callers;

  /**
   * @param desk what can be done
   * @param answer words an article
   * @param callers who calls
   */
  public AssignmentResource(Desk desk, ArticleAnswer answer, Callers callers) {
    this.desk = desk;
    this.answer = answer;
    this.callers = callers;
  }

  /** Gives the present step to one of its performers. */
  @PUT
  @Consumes("application/json")
  public Response assign(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          desk.assignments().assign(article, Json.required(Json.object(body), "login"), actor);
          return answer.of(200, article, actor, callers.locale(request));
        });
  }

  /** Makes the present step free for all its performers again. */
  @DELETE
  public Response withdraw(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          desk.assignments().withdraw(article, actor);
          return answer.of(200, article, actor, callers.locale(request));
        });
  }
}
