package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.server.ExternalResource;
import com.vaadin.server.Resource;
import id.go.bengkaliskab.pesona.admin.WindowPictures;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoFormat;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Spec;
import java.util.Optional;

/** Pictures of assets for the office. */
final class Thumbnails {
  private final Workplace workplace;
  private final WindowPictures pictures;
  private final MediaLibrary library;
  private final String office;

  Thumbnails(Workplace workplace, MediaParts parts) {
    this.workplace = workplace;
    this.pictures = new WindowPictures(parts.photos());
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
    return pictures.whole(asset);
  }
}
