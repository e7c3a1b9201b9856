package id.go.bengkaliskab.pesona.admin.media;

import id.go.bengkaliskab.pesona.gallery.Arrivals;
import id.go.bengkaliskab.pesona.gallery.AssetDesk;
import id.go.bengkaliskab.pesona.gallery.AssetUsage;
import id.go.bengkaliskab.pesona.gallery.FolderDesk;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What the screen stands on.
 *
 * @param catalogue lists assets
 * @param desk shows and changes one asset
 * @param folders makes and names folders
 * @param arrivals keeps what came in
 * @param usage knows what is used and what is public
 * @param photos gives small copies
 * @param library gives originals
 * @param secret the secret that state changes of this browser repeat
 * @param office path where the office gets pictures; ends with a slash
 * @param uploads path where files arrive in pieces
 */
public record MediaParts(
    AssetCatalogue catalogue,
    AssetDesk desk,
    FolderDesk folders,
    Arrivals arrivals,
    AssetUsage usage,
    PhotoShelf photos,
    MediaLibrary library,
    Supplier<String> secret,
    String office,
    String uploads) {
  public MediaParts {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(desk, "desk");
    Objects.requireNonNull(folders, "folders");
    Objects.requireNonNull(arrivals, "arrivals");
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(photos, "photos");
    Objects.requireNonNull(library, "library");
    Objects.requireNonNull(secret, "secret");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(uploads, "uploads");
  }
}
