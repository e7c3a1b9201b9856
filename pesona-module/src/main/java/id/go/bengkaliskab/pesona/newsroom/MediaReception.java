package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.FileKind;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.upload.Arrival;
import id.go.bengkaliskab.pesona.upload.Reception;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Makes assets of files that have arrived in pieces, each by its content. */
final class MediaReception implements Reception {
  private static final int HEAD = 1024;

  private final MediaLibrary library;
  private final PhotoShelf photos;
  private final DocumentShelf documents;
  private final VideoShelf videos;

  MediaReception(
      MediaLibrary library, PhotoShelf photos, DocumentShelf documents, VideoShelf videos) {
    this.library = library;
    this.photos = photos;
    this.documents = documents;
    this.videos = videos;
  }

  @Override
  public void admit(Person person) {
    PhotoShelf.requireKeeper(person);
  }

  @Override
  public String take(Person by, Arrival arrival) {
    byte[] head = first(arrival, HEAD);
    if (FileKind.of(head) == FileKind.PDF) {
      Bytes file = Bytes.wrap(first(arrival, PdfReader.LARGEST + 1));
      String key = documents.take(by, arrival.name(), file).key();
      return key.substring(Asset.KEY_PREFIX.length());
    }
    Asset asset = stored(by, arrival, head);
    AssetTexts own = asset.texts();
    AssetTexts texts =
        new AssetTexts(
            own.title(),
            said(arrival, "alt", own.alt()),
            said(arrival, "caption", own.caption()),
            said(arrival, "credit", own.credit()));
    if (!texts.equals(own)) {
      library.describe(asset.id(), texts);
    }
    return asset.id();
  }

  private Asset stored(Person by, Arrival arrival, byte[] head) {
    FileKind kind = FileKind.of(head);
    if (kind == FileKind.UNKNOWN && !VideoShelf.areCaptions(head)) {
      throw Refused.because(Refused.Kind.UNSUPPORTED, "refusal.upload.kind", arrival.name());
    }
    if (kind == FileKind.VIDEO) {
      return videos.take(by, arrival.name(), arrival.file());
    }
    Bytes bytes = Bytes.wrap(first(arrival, PhotoReader.LARGEST_BYTES + 1));
    return VideoShelf.areCaptions(head)
        ? videos.takeCaptions(by, arrival.name(), bytes)
        : photos.take(by, arrival.name(), bytes);
  }

  private static String said(Arrival arrival, String key, String otherwise) {
    return arrival.text(key).isBlank() ? otherwise : arrival.text(key).strip();
  }

  /**
   * Photos, documents and captions are refused by their size all the same when they are cut here.
   */
  private static byte[] first(Arrival arrival, int most) {
    try (InputStream stream = Files.newInputStream(arrival.file())) {
      return stream.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the upload " + arrival.file(), e);
    }
  }
}
