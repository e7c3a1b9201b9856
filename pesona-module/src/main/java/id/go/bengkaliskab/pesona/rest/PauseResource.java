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

/** Time that stands still while an article waits for someone outside the office. */
@Path("/articles/{id}/pause")
@Produces(Json.TYPE)
public final class PauseResource {
  private final Desk desk;
  private final ArticleAnswer answer;
  private final Callers callers;

  /**
   * @param desk what can be done
   * @param answer words an article
   * @param callers who calls
   */
  public PauseResource(Desk desk, ArticleAnswer answer, Callers callers) {
    this.desk = desk;
    this.answer = answer;
    this.callers = callers;
  }

  /** Lets the time stand still while the article waits for someone outside the office. */
  @PUT
  @Consumes("application/json")
  public Response pause(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          desk.attendances()
              .pause(article, actor, Json.text(Json.object(body), "reason").orElse(""));
          return answer.of(200, article, actor, callers.locale(request));
        });
  }

  /** Lets the time run again. */
  @DELETE
  public Response resume(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          desk.attendances().resume(article, actor);
          return answer.of(200, article, actor, callers.locale(request));
        });
  }
}
