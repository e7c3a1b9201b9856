package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetSweep;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.Folders;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.Spec;
import id.go.bengkaliskab.pesona.media.StoredPublicFiles;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.media.video.Ffmpeg;
import id.go.bengkaliskab.pesona.media.video.VideoReader;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.rest.Callers;
import id.go.bengkaliskab.pesona.rest.Problems;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.upload.Reception;
import id.go.bengkaliskab.pesona.upload.ResumableUploads;
import id.go.bengkaliskab.pesona.upload.UploadServlet;
import id.go.bengkaliskab.pesona.upload.UploadSweep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import javax.servlet.http.HttpServlet;

/** The photos of the office: where they lie, how they are read, made smaller and swept away. */
public final class NewsroomMedia {
  /** Megapixels that may be decoded at a time: one very large photo, or several usual ones. */
  public static final int DECODING_MEGAPIXELS = 100;

  private final Store dam;
  private final Store store;
  private final Clock clock;
  private final MediaLibrary library;
  private final ArticleMedia byKey;
  private final PhotoReader reader;
  private final Renditions renditions;
  private final Apart apart = Apart.oneByOne();
  private final ResumableUploads uploads;

  NewsroomMedia(Store dam, Store store, NewsroomSettings settings, Clock clock) {
    DecodingBudget budget = new DecodingBudget(DECODING_MEGAPIXELS);
    this.dam = dam;
    this.store = store;
    this.clock = clock;
    this.library = new MediaLibrary(dam, store);
    this.reader = new PhotoReader(budget);
    this.renditions = new Renditions(settings.renditions(), budget);
    this.byKey = new ArticleMedia(library, store, this::shown);
    this.uploads = new ResumableUploads(settings.uploads(), reception());
  }

  /** Smaller copies, within the one budget of this process for decoding. */
  public Renditions renditions() {
    return renditions;
  }

  MediaLibrary library() {
    return library;
  }

  ArticleMedia byKey() {
    return byKey;
  }

  PhotoReader reader() {
    return reader;
  }

  PhotoShelf shelf() {
    return new PhotoShelf(library, reader, renditions, clock);
  }

  AssetCatalogue catalogue() {
    return new AssetCatalogue(dam);
  }

  AssetEdits edits() {
    return new AssetEdits(dam, store, renditions);
  }

  Folders folders() {
    return new Folders(dam);
  }

  private byte[] shown(Asset asset) {
    try (InputStream bytes = shelf().small(asset, Spec.W1600)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  VideoShelf videos() {
    return new VideoShelf(library, new VideoReader(Ffmpeg.installed(), apart), reader, clock);
  }

  List<PeriodicTask> sweeps() {
    return List.of(
        new AssetSweep(dam, store, byKey::isUsed, byKey::isDrafted, clock),
        new UploadSweep(uploads, clock));
  }

  /** Where large files arrive in pieces. */
  HttpServlet uploads(Callers callers, Problems problems) {
    return new UploadServlet(uploads, callers, problems);
  }

  /** What articles hold beside pictures, for the pages on which they are decided about. */
  PageFiles files() {
    return new ArticleFiles(library, documents(), new StoredPublicFiles(dam));
  }

  private Reception reception() {
    return new MediaReception(library, shelf(), documents(), videos());
  }

  DocumentShelf documents() {
    return new DocumentShelf(dam, new PdfReader(apart), clock);
  }
}
