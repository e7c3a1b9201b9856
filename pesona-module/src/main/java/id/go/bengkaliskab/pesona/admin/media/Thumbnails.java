package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.ExternalResource;
import com.vaadin.server.Resource;
import com.vaadin.server.StreamResource;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.OriginalFile;
import id.go.bengkaliskab.pesona.media.PhotoFormat;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Spec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Pictures of assets, and the files they were made of, for the office. */
final class Thumbnails {
  private static final Duration KEPT = Duration.ofHours(1);

  private final Workplace workplace;
  private final PhotoShelf photos;
  private final String office;

  Thumbnails(Workplace workplace, MediaParts parts) {
    this.workplace = workplace;
    this.photos = parts.photos();
    this.office = parts.office();
  }

  /** What is shown of the asset, small, from the address that gives photos to the office. */
  Resource small(Asset asset) {
    PhotoFormat format = PhotoFormat.of(asset.mimeType()).orElse(PhotoFormat.JPEG);
    String file = RenditionServlet.file(asset.sha256(), Spec.W320, asset.frame().crop(), format);
    return new ExternalResource(workplace.navigation().address(office + file));
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

  private static byte[] all(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read an original", e);
    }
  }
}
