package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.server.Resource;
import com.vaadin.server.StreamResource;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Spec;
import java.time.Duration;

/** Small pictures for those who choose; only the window that shows them can fetch them. */
final class Thumbnails {
  private static final Duration KEPT = Duration.ofHours(1);

  private final PhotoShelf photos;

  Thumbnails(PhotoShelf photos) {
    this.photos = photos;
  }

  Resource of(Asset asset) {
    StreamResource resource =
        new StreamResource(() -> photos.small(asset, Spec.W320), asset.sha256() + "-320");
    resource.setMIMEType(asset.mimeType());
    resource.setCacheTime(KEPT.toMillis());
    return resource;
  }
}
