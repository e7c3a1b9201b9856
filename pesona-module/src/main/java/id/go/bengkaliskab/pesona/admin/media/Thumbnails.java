package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.Resource;
import com.vaadin.server.StreamResource;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.Crop;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.OriginalFile;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Spec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Pictures of assets; only the window that shows them can fetch them. */
final class Thumbnails {
  private static final Duration KEPT = Duration.ofHours(1);

  private final PhotoShelf photos;

  Thumbnails(PhotoShelf photos) {
    this.photos = photos;
  }

  /** What is shown of the asset, small. */
  Resource small(Asset asset) {
    String part = asset.frame().crop().map(Crop::id).orElse("");
    return resource(asset, Spec.W320, asset.sha256() + "-320-" + part);
  }

  /** The whole picture, also what is cut off, to choose what is shown. */
  Resource whole(Asset asset) {
    StreamResource resource =
        new StreamResource(() -> photos.whole(asset, Spec.W1024), asset.sha256() + "-1024");
    resource.setMIMEType(asset.mimeType());
    resource.setCacheTime(KEPT.toMillis());
    return resource;
  }

  /** The file as it came, to be saved. */
  static StreamResource original(MediaLibrary library, Asset asset, OriginalFile file) {
    StreamResource resource =
        new StreamResource(
            () -> new ByteArrayInputStream(library.readOriginal(asset.id(), Thumbnails::all)),
            file.name());
    resource.setMIMEType("application/octet-stream");
    resource.setCacheTime(0);
    return resource;
  }

  private Resource resource(Asset asset, Spec spec, String name) {
    StreamResource resource = new StreamResource(() -> photos.small(asset, spec), name);
    resource.setMIMEType(asset.mimeType());
    resource.setCacheTime(KEPT.toMillis());
    return resource;
  }

  private static byte[] all(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read an original", e);
    }
  }
}
