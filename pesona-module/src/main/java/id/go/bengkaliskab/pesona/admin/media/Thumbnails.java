package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.ExternalResource;
import com.vaadin.server.Resource;
import com.vaadin.server.StreamResource;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoFormat;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Spec;
import java.time.Duration;
import java.util.Optional;

/** Pictures of assets for the office. */
final class Thumbnails {
  private static final Duration KEPT = Duration.ofHours(1);

  private final Workplace workplace;
  private final PhotoShelf photos;
  private final MediaLibrary library;
  private final String office;

  Thumbnails(Workplace workplace, MediaParts parts) {
    this.workplace = workplace;
    this.photos = parts.photos();
    this.library = parts.library();
    this.office = parts.office();
  }

  /** A small picture of a photo, or of the poster of a video; empty for what shows nothing. */
  Optional<Resource> of(AssetEntry entry) {
    return switch (entry.kind()) {
      case PHOTO -> Optional.of(small(entry.asset()));
      case VIDEO -> library.poster(entry.asset().key()).map(this::small);
      case DOCUMENT, CAPTIONS -> Optional.empty();
    };
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
}
