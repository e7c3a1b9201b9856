package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Checklist;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** The checklist of the step in which an article waits. */
@Path("/articles/{id}/checklist")
@Produces(Json.TYPE)
public final class ChecklistResource {
  private final Store store;
  private final Desk desk;
  private final Callers callers;

  /**
   * @param store workspace of the module
   * @param desk keeps checklists
   * @param callers who calls
   */
  public ChecklistResource(Store store, Desk desk, Callers callers) {
    this.store = store;
    this.desk = desk;
    this.callers = callers;
  }

  /** The items and which of them are ticked. */
  @GET
  public Response get(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          ArticleId article = Preconditions.article(id);
          Locale locale = callers.locale(request);
          return Json.answer(200, store.read(reading -> list(reading, article, locale))).build();
        });
  }

  /** Ticks the items of {@code ticked} and no others. */
  @PUT
  @Consumes("application/json")
  public Response check(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          Set<String> ticked = new HashSet<>();
          for (JsonNode item : Json.object(body).path("ticked")) {
            if (!item.isTextual()) {
              throw Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", "ticked");
            }
            ticked.add(item.textValue());
          }
          desk.checking().check(Preconditions.article(id), ticked, actor);
          return get(id, request);
        });
  }

  private ObjectNode list(Reading reading, ArticleId article, Locale locale) {
    WorkflowState state = WorkflowStates.require(reading, article);
    Set<String> ticked =
        Checklist.find(reading, article, state.round()).map(Checklist::ticked).orElse(Set.of());
    Optional<Step> step =
        desk.procedures().byHash(state.procedureHash()).step(state.position().step());
    ObjectNode json = CanonicalJson.object();
    ArrayNode items = json.putArray("items");
    step.ifPresent(
        it ->
            it.checklist()
                .forEach(
                    item ->
                        items
                            .addObject()
                            .put("id", item.id())
                            .put("text", item.text().in(locale))
                            .put("ticked", ticked.contains(item.id()))));
    return json;
  }
}
