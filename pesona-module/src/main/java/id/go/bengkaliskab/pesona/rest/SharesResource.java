package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareView;
import id.go.bengkaliskab.pesona.share.ShareViews;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Step 8: what was done about each channel. */
@Path("/articles/{id}/shares")
@Produces(Json.TYPE)
public final class SharesResource {
  private final ShareLedger ledger;
  private final ShareViews views;
  private final Callers callers;

  /**
   * @param ledger notes posts
   * @param views shows channels
   * @param callers who calls
   */
  public SharesResource(ShareLedger ledger, ShareViews views, Callers callers) {
    this.ledger = ledger;
    this.views = views;
    this.callers = callers;
  }

  /** All channels with the prepared text, the page on which it is posted, and what was done. */
  @GET
  public Response list(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          Locale locale = callers.locale(request);
          ObjectNode json = CanonicalJson.object();
          ArrayNode channels = json.putArray("channels");
          views.of(Preconditions.article(id)).forEach(view -> channels.add(describe(view, locale)));
          return Json.answer(200, json).build();
        });
  }

  /** Notes the {@code link} of a post, or the reason in {@code skipped} why there is none. */
  @PUT
  @Path("{channel}")
  @Consumes("application/json")
  public Response settle(
      @PathParam("id") String id,
      @PathParam("channel") String channel,
      String body,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          ArticleId article = Preconditions.article(id);
          JsonNode json = Json.object(body);
          Optional<String> link = Json.text(json, "link");
          Optional<String> skipped = Json.text(json, "skipped");
          if (link.isPresent() == skipped.isPresent()) {
            throw Refused.because(Refused.Kind.INVALID, "refusal.share.one");
          }
          link.ifPresent(it -> ledger.posted(article, channel, it, actor));
          skipped.ifPresent(it -> ledger.skipped(article, channel, it, actor));
          return list(id, request);
        });
  }

  private static ObjectNode describe(ShareView view, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("id", view.channel().id());
    json.put("name", view.channel().name());
    json.put("state", view.state().name().toLowerCase(Locale.ROOT));
    json.put("note", view.channel().note().in(locale));
    json.put("text", view.text());
    view.compose().ifPresent(address -> json.put("compose", address.toString()));
    view.entry()
        .ifPresent(
            entry -> {
              entry.link().ifPresent(link -> json.put("link", link.toString()));
              entry.reason().ifPresent(reason -> json.put("reason", reason));
              json.put("by", entry.by());
              json.put("at", entry.at().toString());
            });
    return json;
  }
}
