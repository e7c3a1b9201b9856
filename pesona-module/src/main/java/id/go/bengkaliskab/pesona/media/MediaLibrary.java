package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.media.video.Video;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.TakenBytes;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pictures of the office. An asset's bytes never change: new bytes are a new asset; its texts
 * may change.
 */
public final class MediaLibrary {
  private final Store dam;
  private final Originals originals;

  /**
   * @param dam workspace {@code dam} with the rights of the author side
   * @param pesona workspace {@code pesona}, for the originals
   */
  public MediaLibrary(Store dam, Store pesona) {
    this.dam = dam;
    this.originals = new Originals(pesona);
  }

  /**
   * Stores a photo: first its original, then the asset. Until something refers to it, it is swept
   * after a day.
   *
   * @param photo what {@link PhotoReader} made of an upload
   * @param fileName name given by the sender; not trusted
   * @param texts first texts
   * @param byLogin who uploaded it; kept with the original, not with the asset, which is published
   * @param now time of the upload
   */
  public Asset store(Photo photo, String fileName, AssetTexts texts, String byLogin, Instant now) {
    return store(MediaFile.of(photo), fileName, texts, byLogin, now);
  }

  private Asset store(
      MediaFile file, String fileName, AssetTexts texts, String byLogin, Instant now) {
    originals.put(file, fileName, byLogin, now);
    try (TakenBytes bytes = AssetBytes.take(dam, file.bytes().get())) {
      return dam.write(
          unit -> AssetNodes.asset(AssetNodes.create(unit, file, bytes, fileName, texts, now)));
    }
  }

  /** Stores a video with the key of the picture that stands for it. */
  Asset store(
      Video video, String poster, String fileName, AssetTexts texts, String byLogin, Instant now) {
    MediaFile file = MediaFile.of(video);
    originals.put(file, fileName, byLogin, now);
    try (TakenBytes bytes = AssetBytes.take(dam, file.bytes().get())) {
      return dam.write(
          unit -> {
            StoredNode node = AssetNodes.create(unit, file, bytes, fileName, texts, now);
            AssetNodes.content(node).set(AssetNodes.DURATION, video.duration().toMillis());
            node.set(AssetNodes.POSTER, poster);
            ListedAsset.list(node);
            return AssetNodes.asset(node);
          });
    }
  }

  /** Stores captions of a video. */
  Asset store(Captions captions, String fileName, String byLogin, Instant now) {
    AssetTexts texts = new AssetTexts(fileName, "", "", "");
    return store(MediaFile.of(captions), fileName, texts, byLogin, now);
  }

  /** The video with a key; empty for any other asset. */
  public Optional<VideoAsset> video(String key) {
    return key.startsWith(Asset.KEY_PREFIX)
        ? dam.read(
            reading ->
                AssetNodes.find(reading, key.substring(Asset.KEY_PREFIX.length()))
                    .flatMap(AssetNodes::video))
        : Optional.empty();
  }

  /** The picture that stands for a video; empty when there is none, or the key is of no video. */
  public Optional<Asset> poster(String video) {
    return video(video).map(VideoAsset::poster).flatMap(this::byKey);
  }

  /** Videos, the newest first. */
  List<VideoAsset> videos(String words, int limit) {
    return list("", words, AssetKind.VIDEO, limit).stream()
        .flatMap(asset -> video(asset.key()).stream())
        .toList();
  }

  /** The asset with an identifier. */
  public Optional<Asset> find(String id) {
    return dam.read(
        reading ->
            AssetNodes.find(reading, id).filter(AssetNodes::isPicture).map(AssetNodes::asset));
  }

  /** SHA-256 of the bytes behind the key of a picture or document. */
  public Optional<String> sha256(String key) {
    String id = key.startsWith(Asset.KEY_PREFIX) ? key.substring(Asset.KEY_PREFIX.length()) : "";
    return dam.read(
        reading -> AssetNodes.find(reading, id).flatMap(node -> node.text(AssetNodes.SHA256)));
  }

  /** The asset with a key such as {@code jcr:0b0f3a52-…}; empty for any other text. */
  public Optional<Asset> byKey(String key) {
    return key.startsWith(Asset.KEY_PREFIX)
        ? find(key.substring(Asset.KEY_PREFIX.length()))
        : Optional.empty();
  }

  /**
   * Pictures, the newest first.
   *
   * @param words parts of name, texts or tags; blank finds everything
   * @param limit most assets, 1 to 1000
   */
  public List<Asset> find(String words, int limit) {
    return find("", words, limit);
  }

  /**
   * Pictures of a folder and below, the newest first.
   *
   * @param folder path of the folder; empty for the whole library
   * @param words parts of name, texts or tags; blank finds everything
   * @param limit most assets, 1 to 1000
   */
  public List<Asset> find(String folder, String words, int limit) {
    return list(folder, words, AssetKind.PHOTO, limit);
  }

  private List<Asset> list(String folder, String words, AssetKind kind, int limit) {
    AssetWish wish = new AssetWish(folder, words, Optional.of(kind), false, AssetOrder.NEWEST);
    return new AssetCatalogue(dam)
        .list(wish, entry -> true, Optional.empty(), limit).entries().stream()
            .map(AssetEntry::asset)
            .toList();
  }

  /** Paths of all folders, at most so many. */
  public List<String> folders(int most) {
    return new Folders(dam).all(most);
  }

  /** An asset whose master has this hash; of several, the oldest. */
  public Optional<Asset> findBySha256(String sha256) {
    return dam.read(
        reading ->
            reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .where(AssetNodes.SHA256, sha256)
                        .ascending(AssetNodes.STORED_AT)
                        .limit(1))
                .stream()
                .findFirst()
                .map(AssetNodes::asset));
  }

  /**
   * Reads the master.
   *
   * @param work gets the stream, which is closed afterwards; it must not write to the repository
   * @throws Refused when there is no such asset
   */
  public <T> T read(String id, Function<InputStream, T> work) {
    return dam.read(
        reading ->
            AssetBytes.use(
                AssetNodes.content(AssetNodes.require(reading, id)).bytes("jcr:data").orElseThrow(),
                work));
  }

  /**
   * Reads the file as it came, with its metadata; for the office only.
   *
   * @param work gets the stream, which is closed afterwards
   * @throws Refused when there is no such asset
   */
  public <T> T readOriginal(String id, Function<InputStream, T> work) {
    String sha256 =
        dam.read(
            reading -> AssetNodes.require(reading, id).requireText(AssetNodes.ORIGINAL_SHA256));
    return originals.read(sha256, work);
  }

  /** What is known of the file that an asset was made of. */
  public Optional<OriginalFile> original(String id) {
    return dam.read(
            reading ->
                AssetNodes.find(reading, id).flatMap(node -> node.text(AssetNodes.ORIGINAL_SHA256)))
        .flatMap(originals::find);
  }

  /**
   * Changes the texts of an asset.
   *
   * @throws Refused when there is no such asset
   */
  public Asset describe(String id, AssetTexts texts) {
    return dam.write(
        unit -> {
          StoredNode node = AssetNodes.require(unit, id);
          AssetNodes.describe(node, texts);
          ListedAsset.list(node);
          return AssetNodes.asset(node);
        });
  }
}
