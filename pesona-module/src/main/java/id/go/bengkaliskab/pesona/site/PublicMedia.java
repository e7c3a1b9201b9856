package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public images. */
final class PublicMedia {
  /** Where public pictures are served; ends with a slash. */
  static final String PATH = "/.pesona/media/";

  private static final String KEY_PREFIX = "jcr:";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern CROP = Pattern.compile("[0-9]{1,5}(-[0-9]{1,5}){3}");
  private static final Pattern FOCUS = Pattern.compile("([0-9]|10)-([0-9]|10)");
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,5}");

  private final Store assets;
  private final String path;

  /**
   * @param assets the workspace of the assets
   * @param path where their renditions are served; ends with a slash
   */
  PublicMedia(Store assets, String path) {
    this.assets = assets;
    this.path = path;
  }

  /** The images with these keys; what is not public or no image is left out. */
  Map<String, PublicImage> images(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return assets.read(
        reading -> {
          Map<String, PublicImage> images = new HashMap<>();
          for (String key : keys) {
            image(reading, key).ifPresent(image -> images.put(key, image));
          }
          return Map.copyOf(images);
        });
  }

  /** The document with a key; empty when it is not public or no document. */
  Optional<PublicFile> document(String key) {
    return assets.read(reading -> asset(reading, key).flatMap(this::document));
  }

  private Optional<PublicFile> document(StoredNode asset) {
    Optional<StoredNode> content = asset.child("jcr:content");
    String hash = asset.text("sha256").orElse("");
    boolean pdf =
        content.flatMap(c -> c.text("jcr:mimeType")).filter("application/pdf"::equals).isPresent();
    return pdf && HASH.matcher(hash).matches()
        ? Optional.of(new PublicFile(path, hash, content.flatMap(c -> c.number("size")).orElse(0L)))
        : Optional.empty();
  }

  private Optional<PublicImage> image(Reading reading, String key) {
    return asset(reading, key).flatMap(this::image);
  }

  private static Optional<StoredNode> asset(Reading reading, String key) {
    if (!key.startsWith(KEY_PREFIX)) {
      return Optional.empty();
    }
    String id = key.substring(KEY_PREFIX.length());
    return reading.byIdentifier(id).or(() -> copyOf(reading, id));
  }

  /** A public copy that could not keep the identifier of its original. */
  private static Optional<StoredNode> copyOf(Reading reading, String id) {
    ListQuery query = ListQuery.below("/", "mgnl:asset").where("assetId", id).limit(1);
    return reading.list(query).stream().findFirst();
  }

  private Optional<PublicImage> image(StoredNode asset) {
    Optional<StoredNode> content = asset.child("jcr:content");
    String hash = asset.text("sha256").orElse("");
    String crop = matching(asset, "crop", CROP);
    long width = shown(asset, crop, "shownWidth", content, "width");
    long height = shown(asset, crop, "shownHeight", content, "height");
    String extension = content.flatMap(c -> c.text("extension")).orElse("");
    if (width < 1
        || height < 1
        || !HASH.matcher(hash).matches()
        || !EXTENSION.matcher(extension).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PublicImage(
            path,
            hash,
            crop,
            matching(asset, "shownFocus", FOCUS),
            extension,
            width,
            height,
            asset.text("description").orElse(""),
            asset.text("caption").orElse(""),
            asset.text("copyright").orElse("")));
  }

  private static String matching(StoredNode asset, String property, Pattern pattern) {
    return asset.text(property).filter(text -> pattern.matcher(text).matches()).orElse("");
  }

  /** The length of an edge: of the part that is shown, or of all of it. */
  private static long shown(
      StoredNode asset, String crop, String ofPart, Optional<StoredNode> content, String ofWhole) {
    return crop.isEmpty()
        ? content.flatMap(it -> it.number(ofWhole)).orElse(0L)
        : asset.number(ofPart).orElse(0L);
  }
}
