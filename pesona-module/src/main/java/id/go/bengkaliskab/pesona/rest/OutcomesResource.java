package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.TransitionResult;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Ways on from the step in which an article waits. */
@Path("/articles/{id}/outcomes")
@Produces(Json.TYPE)
public final class OutcomesResource {
  private final Desk desk;
  private final Callers callers;

  /**
   * @param desk what can be done
   * @param callers who calls
   */
  public OutcomesResource(Desk desk, Callers callers) {
    this.desk = desk;
    this.callers = callers;
  }

  /** Performs an outcome on the revision that the caller saw. */
  @POST
  @Consumes("application/json")
  public Response perform(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      String body,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
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
        });
  }
}
