package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.report.ArticleRecords;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** What was done to an article: its records. */
@Path("/articles/{id}/records")
@Produces(Json.TYPE)
public final class RecordsResource {
  private final ArticleRecords records;
  private final Callers callers;

  /**
   * @param records the door to the records
   * @param callers who calls
   */
  public RecordsResource(ArticleRecords records, Callers callers) {
    this.records = records;
    this.callers = callers;
  }

  /** All records, the oldest first; read by others than those who work on it, it is recorded. */
  @GET
  public Response list(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          List<Entry> entries = records.entries(Preconditions.article(id), actor);
          ObjectNode json = CanonicalJson.object();
          ArrayNode array = json.putArray("records");
          entries.forEach(entry -> array.add(RecordJson.of(entry)));
          return Json.answer(200, json).build();
        });
  }
}
