package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.intake.FileName;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.Photo;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Photos: upload, describe, look at. */
@Path("/media")
@Produces(Json.TYPE)
public final class MediaResource {
  private final MediaLibrary library;
  private final PhotoReader photos;
  private final Callers callers;
  private final Clock clock;

  /**
   * @param library the media
   * @param photos reads uploads
   * @param callers who calls
   * @param clock tells when an upload came in
   */
  public MediaResource(MediaLibrary library, PhotoReader photos, Callers callers, Clock clock) {
    this.library = library;
    this.photos = photos;
    this.callers = callers;
    this.clock = clock;
  }

  /** Takes the bytes of a JPEG or PNG file as the body of the request. */
  @POST
  public Response upload(
      @QueryParam("fileName") @DefaultValue("") String fileName,
      @QueryParam("alt") @DefaultValue("") String alt,
      @QueryParam("caption") @DefaultValue("") String caption,
      @QueryParam("credit") @DefaultValue("") String credit,
      InputStream file,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          String login = keeper(request);
          String name = FileName.of(fileName);
          Photo photo = photos.read(name, Bytes.wrap(Uploads.read(file, Uploads.LARGEST_PHOTO)));
          AssetTexts texts =
              new AssetTexts(
                  name,
                  alt,
                  caption.isBlank() ? photo.notes().caption() : caption,
                  credit.isBlank() ? photo.notes().credit() : credit);
          Asset asset = library.store(photo, name, texts, login, clock.instant());
          return Json.answer(201, json(asset)).build();
        });
  }

  /** What is known of an asset. */
  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          ObjectNode json = json(require(id));
          library
              .video(Asset.KEY_PREFIX + id)
              .ifPresent(
                  video ->
                      json.put("poster", video.poster())
                          .put("durationMillis", video.duration().toMillis()));
          return Json.answer(200, json).build();
        });
  }

  /** The master picture, for the office. */
  @GET
  @Path("{id}/file")
  @Produces({"image/jpeg", "image/png"})
  public Response file(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          Asset asset = require(id);
          if (!asset.mimeType().startsWith("image/")) {
            throw Refused.because(Refused.Kind.UNSUPPORTED, "refusal.asset.video-file");
          }
          byte[] bytes = library.read(id, MediaResource::readAll);
          return Response.ok(bytes)
              .type(asset.mimeType())
              .header("X-Content-Type-Options", "nosniff")
              .header("Cache-Control", "private, max-age=3600")
              .build();
        });
  }

  /** Changes the texts; fields that are missing become empty. */
  @PUT
  @Path("{id}")
  @Consumes("application/json")
  public Response describe(
      @PathParam("id") String id, String body, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          keeper(request);
          JsonNode json = Json.object(body);
          AssetTexts texts =
              new AssetTexts(
                  Json.text(json, "title").orElse(""),
                  Json.text(json, "alt").orElse(""),
                  Json.text(json, "caption").orElse(""),
                  Json.text(json, "credit").orElse(""));
          return Json.answer(200, json(library.describe(id, texts))).build();
        });
  }

  private Asset require(String id) {
    return library
        .find(id)
        .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.asset.unknown", id));
  }

  private String keeper(HttpServletRequest request) {
    Person person = callers.member(request);
    if (!PhotoShelf.mayKeep(person)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.media.role", person.name());
    }
    return person.login();
  }

  private static ObjectNode json(Asset asset) {
    return CanonicalJson.object()
        .put("id", asset.id())
        .put("key", asset.key())
        .put("name", asset.name())
        .put("mimeType", asset.mimeType())
        .put("width", asset.width())
        .put("height", asset.height())
        .put("size", asset.size())
        .put("sha256", asset.sha256())
        .put("title", asset.title())
        .put("alt", asset.alt())
        .put("caption", asset.caption())
        .put("credit", asset.credit());
  }

  private static byte[] readAll(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
