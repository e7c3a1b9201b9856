package id.go.bengkaliskab.pesona.admin;

import com.vaadin.server.Resource;
import com.vaadin.server.StreamResource;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Spec;
import java.time.Duration;

/** Pictures for those who choose; only the window that shows them can fetch them. */
public final class WindowPictures {
  private static final Duration KEPT = Duration.ofHours(1);

  private final PhotoShelf photos;

  /**
   * @param photos the pictures of the office
   */
  public WindowPictures(PhotoShelf photos) {
    this.photos = photos;
  }

  /** What is shown of a picture, small. */
  public Resource small(Asset asset) {
    return resource(asset, "-320", () -> photos.small(asset, Spec.W320));
  }

  /** The whole picture, also what is cut off, to choose what is shown. */
  public Resource whole(Asset asset) {
    return resource(asset, "-1024", () -> photos.whole(asset, Spec.W1024));
  }

  private static Resource resource(Asset asset, String size, StreamResource.StreamSource source) {
    StreamResource resource = new StreamResource(source, asset.sha256() + size);
    resource.setMIMEType(asset.mimeType());
    resource.setCacheTime(KEPT.toMillis());
    return resource;
  }
}
