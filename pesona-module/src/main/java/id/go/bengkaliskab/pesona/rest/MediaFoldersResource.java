package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.gallery.FolderDesk;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Folders of the media library, by their paths. */
@Path("/media-folders")
@Produces(Json.TYPE)
public final class MediaFoldersResource {
  private final FolderDesk folders;
  private final Callers callers;

  /**
   * @param folders the folders
   * @param callers who calls
   */
  public MediaFoldersResource(FolderDesk folders, Callers callers) {
    this.folders = folders;
    this.callers = callers;
  }

  /** Paths of all folders. */
  @GET
  public Response all(@Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          ObjectNode json = CanonicalJson.object();
          ArrayNode items = json.putArray("items");
          folders.all().forEach(items::add);
          return Json.answer(200, json).build();
        });
  }

  /** Makes a folder {@code name} in {@code parent}; without one in the library itself. */
  @POST
  @Consumes("application/json")
  public Response make(String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          JsonNode json = Json.object(body);
          String parent = Json.text(json, "parent").orElse("");
          String made = folders.make(parent, Json.required(json, "name"), actor);
          return told(201, made);
        });
  }

  /** Gives {@code folder} another {@code name}. */
  @PUT
  @Consumes("application/json")
  public Response rename(String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          JsonNode json = Json.object(body);
          String renamed =
              folders.rename(Json.required(json, "folder"), Json.required(json, "name"), actor);
          return told(200, renamed);
        });
  }

  /** Removes a folder that is empty. */
  @DELETE
  public Response remove(
      @QueryParam("folder") @DefaultValue("") String folder, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          folders.remove(folder, callers.actor(request));
          return Response.noContent().build();
        });
  }

  private static Response told(int status, String folder) {
    return Json.answer(status, CanonicalJson.object().put("folder", folder)).build();
  }
}
