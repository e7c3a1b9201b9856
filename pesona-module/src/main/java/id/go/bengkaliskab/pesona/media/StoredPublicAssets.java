package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.Optional;

/** The public copies of assets in the workspace that holds them. */
public final class StoredPublicAssets implements PublicAssets {
  /** Assets of the same content, each with a frame of its own. */
  private static final int MOST_TWINS = 100;

  private final Store damPublic;

  /**
   * @param damPublic {@code dam-public} of the embedded host, or {@code dam} of a public Magnolia
   *     instance, with the rights of the public
   */
  public StoredPublicAssets(Store damPublic) {
    this.damPublic = damPublic;
  }

  @Override
  public Optional<PublicAsset> find(String sha256, Optional<Crop> crop) {
    return damPublic.read(
        reading ->
            reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .where(AssetNodes.SHA256, sha256)
                        .limit(MOST_TWINS))
                .stream()
                .filter(node -> ListedAsset.frame(node).crop().equals(crop))
                .findFirst()
                .flatMap(this::asset));
  }

  private Optional<PublicAsset> asset(StoredNode node) {
    String path = node.path();
    String sha256 = node.requireText(AssetNodes.SHA256);
    Optional<Crop> crop = ListedAsset.frame(node).crop();
    return AssetNodes.content(node)
        .text("jcr:mimeType")
        .flatMap(PhotoFormat::of)
        .map(format -> new PublicAsset(sha256, format, crop, () -> master(path)));
  }

  private Bytes master(String path) {
    return damPublic.read(
        reading ->
            reading
                .find(path)
                .map(AssetNodes::master)
                .orElseThrow(
                    () -> new IllegalStateException("the picture " + path + " was withdrawn")));
  }
}
