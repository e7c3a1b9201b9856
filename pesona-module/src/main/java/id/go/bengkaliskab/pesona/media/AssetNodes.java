package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.TakenBytes;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private AssetNodes() {}

  static StoredNode create(
      UnitOfWork unit,
      MediaFile file,
      TakenBytes bytes,
      String fileName,
      AssetTexts texts,
      Instant now) {
    StoredNode node = unit.create(freePath(unit, file.sha256(), fileName, now), TYPE);
    node.set(SHA256, file.sha256())
        .set(ORIGINAL_SHA256, file.originalSha256())
        .set(STORED_AT, now)
        .set(UNCLAIMED, TRUE)
        .set(ListedAsset.TAKEN_AT, file.takenAt().map(LocalDateTime::toString));
    describe(node, texts);
    node.add(CONTENT, CONTENT_TYPE)
        .set("jcr:mimeType", file.mimeType())
        .set("extension", file.extension())
        .set("fileName", masterName(fileName, file.extension()))
        .set("size", file.size())
        .set("width", file.width())
        .set("height", file.height())
        .set(DATA, bytes);
    ListedAsset.list(node);
    return node;
  }

  /** Another node of the same content, beside those that came in now. */
  static StoredNode twin(UnitOfWork unit, StoredNode from, Instant now) {
    Asset asset = asset(from);
    StoredNode twin = unit.create(freePath(unit, asset.sha256(), asset.name(), now), TYPE);
    twin.set(SHA256, asset.sha256())
        .set(ORIGINAL_SHA256, from.text(ORIGINAL_SHA256))
        .set(STORED_AT, now)
        .set(ListedAsset.TAKEN_AT, from.text(ListedAsset.TAKEN_AT));
    StoredNode content = content(from);
    StoredNode copy = twin.add(CONTENT, CONTENT_TYPE);
    copy.copy(DATA, content)
        .set("jcr:mimeType", asset.mimeType())
        .set("extension", content.text("extension"))
        .set("fileName", asset.name())
        .set("size", asset.size());
    if (asset.width() > 0) {
      copy.set("width", asset.width()).set("height", asset.height());
    }
    content.number(DURATION).ifPresent(millis -> copy.set(DURATION, millis.longValue()));
    twin.set(POSTER, from.text(POSTER));
    return twin;
  }

  static void describe(StoredNode node, AssetTexts texts) {
    node.set("title", texts.title())
        .set("description", texts.alt())
        .set("caption", texts.caption())
        .set("copyright", texts.credit());
  }

  /**
   * The asset with an identifier. It comes from outside, and the repository takes anything but a
   * UUID for a failure of its own.
   */
  static Optional<StoredNode> find(Nodes nodes, String id) {
    return UUID.matcher(id).matches()
        ? nodes.byIdentifier(id).filter(AssetNodes::isOurs)
        : Optional.empty();
  }

  static StoredNode require(Nodes nodes, String id) {
    return find(nodes, id)
        .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.asset.unknown", id));
  }

  /** Keeps an asset for good, and the picture that stands for it. */
  static void keep(UnitOfWork unit, StoredNode node) {
    node.set(UNCLAIMED, (String) null);
    node.text(POSTER)
        .flatMap(poster -> find(unit, poster.substring(Asset.KEY_PREFIX.length())))
        .ifPresent(poster -> poster.set(UNCLAIMED, (String) null));
  }

  static PixelSize size(StoredNode content) {
    return new PixelSize(
        (int) content.requireNumber("width"), (int) content.requireNumber("height"));
  }

  static Asset asset(StoredNode node) {
    StoredNode content = content(node);
    return new Asset(
        node.identifier(),
        key(node),
        content.text("fileName").orElse(node.name()),
        content.requireText("jcr:mimeType"),
        length(content, "width"),
        length(content, "height"),
        content.length(DATA).orElse(0L),
        node.requireText(SHA256),
        node.text("title").orElse(""),
        node.text("description").orElse(""),
        node.text("caption").orElse(""),
        node.text("copyright").orElse(""),
        ListedAsset.frame(node),
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

  /** Whether it is one of ours and no document. */
  static boolean isPicture(StoredNode node) {
    return isOurs(node) && !DocumentNodes.isOne(node);
  }

  /** What has no pixels, such as a document, has no edges. */
  private static int length(StoredNode content, String edge) {
    return content.number(edge).map(Math::toIntExact).orElse(0);
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
  static String freePath(UnitOfWork unit, String sha256, String fileName, Instant now) {
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

  static String masterName(String fileName, String extension) {
    String clean = stem(fileName).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
    return (clean.isEmpty() ? "foto" : clean) + '.' + extension;
  }

  /** Without folders, which some browsers send, and without the ending. */
  private static String stem(String fileName) {
    return fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
  }
}
