package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.FileKind;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.upload.Arrival;
import id.go.bengkaliskab.pesona.upload.Reception;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Makes assets of files that have arrived in pieces, each by its content. */
final class MediaReception implements Reception {
  private final MediaLibrary library;
  private final PhotoShelf photos;
  private final DocumentShelf documents;

  MediaReception(MediaLibrary library, PhotoShelf photos, DocumentShelf documents) {
    this.library = library;
    this.photos = photos;
    this.documents = documents;
  }

  @Override
  public void admit(Person person) {
    if (!PhotoShelf.mayKeep(person)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.media.role", person.name());
    }
  }

  @Override
  public String take(Person by, Arrival arrival) {
    Bytes file = bytes(arrival);
    if (file.kind() == FileKind.PDF) {
      String key = documents.take(by, arrival.name(), file).key();
      return key.substring(Asset.KEY_PREFIX.length());
    }
    Asset asset = photos.take(by, arrival.name(), file);
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

  private static String said(Arrival arrival, String key, String otherwise) {
    return arrival.text(key).isBlank() ? otherwise : arrival.text(key).strip();
  }

  /** No more of it than a photo can have: a larger one is refused by its size all the same. */
  private static Bytes bytes(Arrival arrival) {
    try (InputStream stream = Files.newInputStream(arrival.file())) {
      return Bytes.wrap(stream.readNBytes(PhotoReader.LARGEST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the upload " + arrival.file(), e);
    }
  }
}
