package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Articles: list and begin. */
@Path("/articles")
@Produces(Json.TYPE)
public final class ArticlesResource {
  private static final String KEY = "listKey";

  private final Store store;
  private final Desk desk;
  private final FirstContent firstContent;
  private final ArticleAnswer answer;
  private final Callers callers;

  /**
   * @param store workspace of the module
   * @param desk what can be done
   * @param firstContent first contents
   * @param answer words an article
   * @param callers who calls
   */
  public ArticlesResource(
      Store store, Desk desk, FirstContent firstContent, ArticleAnswer answer, Callers callers) {
    this.store = store;
    this.desk = desk;
    this.firstContent = firstContent;
    this.answer = answer;
    this.callers = callers;
  }

  /**
   * Lists articles, the newest first.
   *
   * @param before key of the last article of the former page
   * @param words search text; blank lists all
   * @param limit 1 to 100
   */
  @GET
  public Response list(
      @QueryParam("before") @DefaultValue("") String before,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("limit") @DefaultValue("20") int limit,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          ListQuery all =
              ListQuery.below("/articles", "pesona:article")
                  .containing("searchText", words)
                  .descending(KEY)
                  .limit(Preconditions.limit(limit));
          ListQuery page = before.isBlank() ? all : all.before(KEY, before);
          List<ObjectNode> items =
              store.read(
                  reading -> reading.list(page).stream().map(ArticlesResource::item).toList());
          ObjectNode json = CanonicalJson.object();
          ArrayNode array = json.putArray("articles");
          items.forEach(array::add);
          if (items.size() == limit) {
            json.put("next", items.get(limit - 1).get("key").textValue());
          }
          return Json.answer(200, json).build();
        });
  }

  /** Begins an article with the content of the request, whose missing fields stay empty. */
  @POST
  @Consumes("application/json")
  public Response begin(String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          Article draft = firstContent.of(Json.object(body));
          desk.beginnings().begin(draft, actor);
          return answer.of(201, draft.id(), actor, callers.locale(request));
        });
  }

  private static ObjectNode item(StoredNode node) {
    return CanonicalJson.object()
        .put("id", node.requireText("id"))
        .put("key", node.requireText(KEY))
        .put("title", node.text("title").orElse(""))
        .put("language", node.requireText("language"))
        .put("format", node.requireText("format"))
        .put("section", node.text("section").orElse(""));
  }
}
