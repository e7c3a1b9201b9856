package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Comments of colleagues on an article. */
@Path("/articles/{id}/comments")
@Produces(Json.TYPE)
public final class CommentsResource {
  private final Desk desk;
  private final Sentences sentences;
  private final Callers callers;

  /**
   * @param desk keeps comments
   * @param sentences names places
   * @param callers who calls
   */
  public CommentsResource(Desk desk, Sentences sentences, Callers callers) {
    this.desk = desk;
    this.sentences = sentences;
    this.callers = callers;
  }

  /** All comments, the oldest first. */
  @GET
  public Response list(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          Locale locale = callers.locale(request);
          ObjectNode json = CanonicalJson.object();
          ArrayNode array = json.putArray("comments");
          desk.commenting()
              .list(Preconditions.article(id), actor)
              .forEach(comment -> array.add(describe(comment, locale)));
          return Json.answer(200, json).build();
        });
  }

  /** Writes {@code text}, about a {@code place} such as {@code blocks[2]} if one is given. */
  @POST
  @Consumes("application/json")
  public Response add(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          JsonNode json = Json.object(body);
          Optional<Place> place =
              Json.text(json, "place")
                  .map(
                      text ->
                          Place.parse(text)
                              .orElseThrow(
                                  () ->
                                      Refused.because(
                                          Refused.Kind.INVALID, "refusal.field.invalid", "place")));
          Comment comment =
              desk.commenting().add(article, actor, Json.text(json, "text").orElse(""), place);
          return Json.answer(201, describe(comment, callers.locale(request))).build();
        });
  }

  /** Says that a comment was dealt with. */
  @PUT
  @Path("{number}/resolution")
  public Response resolve(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          Comment comment = desk.commenting().resolve(Preconditions.article(id), number, actor);
          return Json.answer(200, describe(comment, callers.locale(request))).build();
        });
  }

  private ObjectNode describe(Comment comment, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("number", comment.number());
    json.put("author", comment.login());
    json.put("authorName", comment.name());
    json.put("at", comment.at().toString());
    json.put("revision", comment.revision());
    json.put("text", comment.text());
    comment.place().ifPresent(place -> name(place, json.putObject("place"), locale));
    comment
        .resolution()
        .ifPresent(
            by ->
                json.putObject("resolved")
                    .put("by", by.login())
                    .put("byName", by.name())
                    .put("at", by.at().toString()));
    return json;
  }

  private void name(Place place, ObjectNode json, Locale locale) {
    json.put("id", place.id());
    json.put("name", sentences.text(locale, place.nameKey(), place.nameValues().toArray()));
  }
}
