package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How assets lie in workspace {@code dam}: in the structure of Magnolia's asset app. */
final class AssetNodes {
  static final String ROOT = "/pesona";
  static final String TYPE = "mgnl:asset";
  static final String SHA256 = "sha256";
  static final String ORIGINAL_SHA256 = "originalSha256";
  static final String STORED_AT = "mgnl:created";

  /** Set until something that lasts refers to the asset. */
  static final String UNCLAIMED = "unclaimed";

  static final String TRUE = "true";

  /** How long a video plays, in milliseconds. */
  static final String DURATION = "duration";

  /** Key of the picture that stands for a video. */
  static final String POSTER = "poster";

  private static final String CONTENT = "jcr:content";
  private static final String CONTENT_TYPE = "mgnl:resource";
  static final String DATA = "jcr:data";
  private static final int LONGEST_STEM = 60;

  private AssetNodes() {}

  static StoredNode create(
      UnitOfWork unit, MediaFile file, String fileName, AssetTexts texts, Instant now) {
    StoredNode node = unit.create(freePath(unit, file.sha256(), fileName, now), TYPE);
    node.set(SHA256, file.sha256())
        .set(ORIGINAL_SHA256, file.originalSha256())
        .set(STORED_AT, now)
        .set(UNCLAIMED, TRUE);
    describe(node, texts);
    StoredNode content =
        node.add(CONTENT, CONTENT_TYPE)
            .set("jcr:mimeType", file.mimeType())
            .set("extension", file.extension())
            .set("fileName", masterName(fileName, file.extension()))
            .set("size", file.size())
            .set("width", file.width())
            .set("height", file.height());
    AssetBytes.use(file.bytes().get(), stream -> content.set(DATA, stream));
    return node;
  }

  static void describe(StoredNode node, AssetTexts texts) {
    node.set("title", texts.title())
        .set("description", texts.alt())
        .set("caption", texts.caption())
        .set("copyright", texts.credit());
  }

  static Asset asset(StoredNode node) {
    StoredNode content = content(node);
    return new Asset(
        node.identifier(),
        key(node),
        content.text("fileName").orElse(node.name()),
        content.requireText("jcr:mimeType"),
        (int) content.requireNumber("width"),
        (int) content.requireNumber("height"),
        content.length(DATA).orElse(0L),
        node.requireText(SHA256),
        node.text("title").orElse(""),
        node.text("description").orElse(""),
        node.text("caption").orElse(""),
        node.text("copyright").orElse(""),
        node.instant(STORED_AT).orElse(Instant.EPOCH));
  }

  /** The asset as a video; empty when it is none. */
  static Optional<VideoAsset> video(StoredNode node) {
    return content(node)
        .number(DURATION)
        .map(
            millis ->
                new VideoAsset(
                    asset(node), Duration.ofMillis(millis), node.text(POSTER).orElse("")));
  }

  /** Whether Pesona stored it: editors of Magnolia may put other files into the same workspace. */
  static boolean isOurs(StoredNode node) {
    return node.type().equals(TYPE) && node.has(SHA256);
  }

  static String key(StoredNode node) {
    return Asset.KEY_PREFIX + node.identifier();
  }

  static Bytes master(StoredNode node) {
    try (var stream = content(node).bytes(DATA).orElseThrow()) {
      return Bytes.readFrom(stream);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("could not close the stream of an asset", e);
    }
  }

  static StoredNode content(StoredNode node) {
    return node.child(CONTENT)
        .orElseThrow(
            () -> new IllegalStateException("asset \"" + node.path() + "\" has no content"));
  }

  /** A name that people recognise, apart by the hash, apart from its twins by a number. */
  private static String freePath(UnitOfWork unit, String sha256, String fileName, Instant now) {
    String name = nodeName(fileName) + '-' + sha256.substring(0, 8);
    String path = Buckets.byMonth(ROOT, now, name);
    for (int twin = 2; unit.find(path).isPresent(); twin++) {
      path = Buckets.byMonth(ROOT, now, name + '-' + twin);
    }
    return path;
  }

  private static String nodeName(String fileName) {
    String plain =
        Normalizer.normalize(stem(fileName), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "foto" : plain.substring(0, Math.min(LONGEST_STEM, plain.length()));
  }

  private static String masterName(String fileName, String extension) {
    String clean = stem(fileName).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
    return (clean.isEmpty() ? "foto" : clean) + '.' + extension;
  }

  /** Without folders, which some browsers send, and without the ending. */
  private static String stem(String fileName) {
    return fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
  }
}
