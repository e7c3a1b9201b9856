package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.media.AssetSweep;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.store.Store;
import java.nio.file.Path;
import java.time.Clock;

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

  NewsroomMedia(Store dam, Store store, Path renditions, Clock clock) {
    DecodingBudget budget = new DecodingBudget(DECODING_MEGAPIXELS);
    this.dam = dam;
    this.store = store;
    this.clock = clock;
    this.library = new MediaLibrary(dam, store);
    this.byKey = new ArticleMedia(library, store);
    this.reader = new PhotoReader(budget);
    this.renditions = new Renditions(renditions, budget);
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

  DocumentShelf documents() {
    return new DocumentShelf(dam, new PdfReader(), clock);
  }

  PeriodicTask sweep() {
    return new AssetSweep(dam, store, byKey::isUsed, clock);
  }
}
