package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** One article: read and save. */
@Path("/articles/{id}")
@Produces(Json.TYPE)
public final class ArticleResource {
  private final Desk desk;
  private final ArticleAnswer answer;
  private final Callers callers;

  /**
   * @param desk saves content
   * @param answer words an article
   * @param callers who calls
   */
  public ArticleResource(Desk desk, ArticleAnswer answer, Callers callers) {
    this.desk = desk;
    this.answer = answer;
    this.callers = callers;
  }

  /** An article with its state and what the caller may do. */
  @GET
  public Response get(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          return answer.of(200, Preconditions.article(id), actor, callers.locale(request));
        });
  }

  /** Saves the whole content as a new revision; {@code reason} is needed for a correction. */
  @PUT
  @Consumes("application/json")
  public Response save(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @QueryParam("reason") String reason,
      String body,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          int revision = Preconditions.revision(ifMatch);
          JsonNode json = Json.object(body);
          desk.editing()
              .save(ArticleJson.read(article, json), actor, revision, Optional.ofNullable(reason));
          return answer.of(200, article, actor, callers.locale(request));
        });
  }
}
