package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.gallery.AssetDesk;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.gallery.FolderDesk;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.intake.FileName;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.AssetOrder;
import id.go.bengkaliskab.pesona.media.AssetPage;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.AssetWish;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.Document;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Media: upload, look through, describe, frame, remove. */
@Path("/media")
@Produces(Json.TYPE)
public final class MediaResource {
  private final MediaLibrary library;
  private final AssetFiles files;
  private final PhotoShelf photos;
  private final DocumentShelf documents;
  private final AssetCatalogue catalogue;
  private final AssetDesk desk;
  private final FolderDesk folders;
  private final Callers callers;

  /**
   * @param library the media
   * @param photos the pictures
   * @param documents the documents
   * @param catalogue lists assets
   * @param desk shows and changes one asset
   * @param folders where assets lie
   * @param callers who calls
   */
  public MediaResource(
      MediaLibrary library,
      PhotoShelf photos,
      DocumentShelf documents,
      AssetCatalogue catalogue,
      AssetDesk desk,
      FolderDesk folders,
      Callers callers) {
    this.library = library;
    this.files = new AssetFiles(library);
    this.photos = photos;
    this.documents = documents;
    this.catalogue = catalogue;
    this.desk = desk;
    this.folders = folders;
    this.callers = callers;
  }

  /** Takes the bytes of a photo as the body of the request. */
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
          Person by = keeper(request);
          AssetTexts said = new AssetTexts("", alt, caption, credit);
          Bytes bytes = Bytes.wrap(Uploads.read(file, Uploads.LARGEST_PHOTO));
          Asset asset = photos.take(by, FileName.of(fileName), bytes, said);
          return Json.answer(201, MediaJson.write(asset)).build();
        });
  }

  /** Takes the bytes of a PDF file as the body of the request. */
  @POST
  @Path("documents")
  public Response uploadDocument(
      @QueryParam("fileName") @DefaultValue("") String fileName,
      InputStream file,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Person by = keeper(request);
          Bytes bytes = Bytes.wrap(Uploads.read(file, PdfReader.LARGEST));
          Document document = documents.take(by, FileName.of(fileName), bytes);
          return Json.answer(201, MediaJson.write(document)).build();
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
          return answer(200, id);
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
          return files.picture(require(id));
        });
  }

  /** The file as it came, for those who may change the library. */
  @GET
  @Path("{id}/original")
  @Produces("application/octet-stream")
  public Response original(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          keeper(request);
          return files.original(require(id));
        });
  }

  /** Assets that fit; {@code next} of the answer is {@code from} of the following part. */
  @GET
  public Response list(
      @QueryParam("words") @DefaultValue("") String words,
      @QueryParam("folder") @DefaultValue("") String folder,
      @QueryParam("kind") String kind,
      @QueryParam("undescribed") @DefaultValue("false") boolean undescribed,
      @QueryParam("order") @DefaultValue("newest") String order,
      @QueryParam("from") String from,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          callers.member(request);
          AssetWish wish =
              new AssetWish(
                  folders.exists(folder) ? folder : unknown(folder),
                  words,
                  Optional.ofNullable(kind).map(it -> one(AssetKind.class, "kind", it)),
                  undescribed,
                  one(AssetOrder.class, "order", order));
          AssetPage page =
              catalogue.list(
                  wish, entry -> true, Optional.ofNullable(from), Preconditions.limit(limit));
          return Json.answer(200, MediaJson.write(page)).build();
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
          Actor actor = callers.actor(request);
          ObjectNode texts = CanonicalJson.object();
          JsonNode json = Json.object(body);
          for (String field : List.of("title", "alt", "caption", "credit")) {
            texts.put(field, Json.text(json, field).orElse(""));
          }
          AssetView view = desk.view(id);
          int seen = view.entry().edition();
          desk.save(id, seen, MediaJson.change(texts, view), actor);
          return Json.answer(200, MediaJson.write(require(id))).build();
        });
  }

  /**
   * Changes what an asset says and shows; fields that are missing stay. {@code If-Match} names the
   * edition that was seen.
   */
  @PATCH
  @Path("{id}")
  @Consumes("application/json")
  public Response change(
      @PathParam("id") String id,
      String body,
      @HeaderParam("If-Match") String ifMatch,
      @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Actor actor = callers.actor(request);
          JsonNode json = Json.object(body);
          int seen = Preconditions.revision(ifMatch);
          desk.save(id, seen, MediaJson.change(json, desk.view(id)), actor);
          if (json.has("folder")) {
            folders.move(List.of(id), Json.text(json, "folder").orElse(""), actor);
          }
          return answer(200, id);
        });
  }

  /** Makes another asset of the same content. */
  @POST
  @Path("{id}/copies")
  public Response copy(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request, () -> answer(201, desk.copy(id, callers.actor(request)).asset().id()));
  }

  /** Removes an asset that no article shows or ever did. */
  @DELETE
  @Path("{id}")
  public Response remove(@PathParam("id") String id, @Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          desk.remove(id, callers.actor(request));
          return Response.noContent().build();
        });
  }

  private Response answer(int status, String id) {
    AssetView view = desk.view(id);
    ObjectNode json = MediaJson.write(view);
    library.video(view.entry().asset().key()).ifPresent(video -> MediaJson.write(video, json));
    return Json.answer(status, json, view.entry().edition());
  }

  private static String unknown(String folder) {
    throw Refused.because(Refused.Kind.NOT_FOUND, "refusal.folder.unknown", folder);
  }

  private static <T extends Enum<T>> T one(Class<T> kind, String field, String text) {
    return Stream.of(kind.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", field));
  }

  private Asset require(String id) {
    return library
        .find(id)
        .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.asset.unknown", id));
  }

  private Person keeper(HttpServletRequest request) {
    Person person = callers.member(request);
    PhotoShelf.requireKeeper(person);
    return person;
  }
}
