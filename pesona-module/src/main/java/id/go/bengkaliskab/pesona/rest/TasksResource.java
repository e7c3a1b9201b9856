package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.inbox.OpenWork;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Open work: mine, my desk's, or all. */
@Path("/tasks")
@Produces(Json.TYPE)
public final class TasksResource {
  private static final Set<String> VIEWS = Set.of("mine", "desk", "all");

  private final Store store;
  private final Desk desk;
  private final Callers callers;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param desk who performs which step
   * @param callers who calls
   * @param clock tells how long steps have run
   */
  public TasksResource(Store store, Desk desk, Callers callers, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Lists tasks, the one that waits longest first.
   *
   * @param view {@code mine} (claimed by me or given to me), {@code desk} (steps that I may
   *     perform) or {@code all}
   * @param after article id of the last task of the former page
   * @param limit 1 to 100
   */
  @GET
  public Response list(
      @QueryParam("view") @DefaultValue("desk") String view,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          if (!VIEWS.contains(view)) {
            throw Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", "view");
          }
          int most = Preconditions.limit(limit);
          Locale locale = callers.locale(request);
          ObjectNode json =
              store.read(
                  reading -> {
                    List<OpenTask> wanted =
                        OpenWork.list(reading).stream()
                            .filter(task -> shows(reading, view, task, actor))
                            .toList();
                    return page(reading, wanted, after, most, locale);
                  });
          return Json.answer(200, json).build();
        });
  }

  private boolean shows(Reading reading, String view, OpenTask task, Actor actor) {
    return switch (view) {
      case "mine" -> {
        WorkflowState state = state(reading, task);
        yield state.isClaimedBy(actor.login()) || state.isAssignedTo(actor.login());
      }
      case "desk" -> desk.options().performs(reading, state(reading, task), actor);
      default -> true;
    };
  }

  private ObjectNode page(
      Reading reading, List<OpenTask> wanted, String after, int limit, Locale locale) {
    List<OpenTask> rest =
        after.isEmpty()
            ? wanted
            : wanted.stream().dropWhile(task -> !task.articleId().equals(after)).skip(1).toList();
    ObjectNode json = CanonicalJson.object();
    json.put("total", wanted.size());
    ArrayNode tasks = json.putArray("tasks");
    rest.stream().limit(limit).forEach(task -> tasks.add(describe(reading, task, locale)));
    if (rest.size() > limit) {
      json.put("next", rest.get(limit - 1).articleId());
    }
    return json;
  }

  private ObjectNode describe(Reading reading, OpenTask task, Locale locale) {
    ObjectNode json =
        StateJson.of(
            state(reading, task),
            desk.procedures().byHash(task.procedureHash()),
            clock.instant(),
            locale);
    return json.put("title", task.title());
  }

  private static WorkflowState state(Reading reading, OpenTask task) {
    return WorkflowStates.require(reading, new ArticleId(task.articleId()));
  }
}
