package id.go.bengkaliskab.pesona.embedded.publishing;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoreException;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.util.function.Supplier;

/**
 * Publishes within this process: assets go from {@code dam} to {@code dam-public}; copies of
 * articles are where the public reads them once they are saved.
 */
public final class EmbeddedPublisher implements Publisher {
  private static final String ASSET = "mgnl:asset";

  private final Store assets;
  private final Store publicAssets;
  private final Store copies;
  private final Store publicCopies;

  /**
   * @param sessions sessions of the repository
   * @param gate the gate of this process
   */
  public EmbeddedPublisher(Sessions sessions, WriteGate gate) {
    this.assets = new Store(sessions, gate, Access.PUBLISHER, Workspaces.DAM);
    this.publicAssets = new Store(sessions, gate, Access.PUBLISHER, Workspaces.DAM_PUBLIC);
    this.copies = new Store(sessions, gate, Access.PUBLISHER, Workspaces.PESONA_PUBLIC);
    this.publicCopies = new Store(sessions, gate, Access.PUBLIC, Workspaces.PESONA_PUBLIC);
  }

  @Override
  public void publishAsset(String assetId) {
    orFail(
        "asset " + assetId,
        () ->
            assets.read(
                reading -> {
                  StoredNode original =
                      reading
                          .byIdentifier(assetId)
                          .filter(node -> node.type().equals(ASSET))
                          .orElseThrow(() -> new PublishingFailed("no asset " + assetId, null));
                  publicAssets.change(unit -> AssetCopy.write(unit, original));
                  return original.path();
                }));
  }

  @Override
  public void withdrawAsset(String assetId) {
    orFail(
        "asset " + assetId,
        () -> {
          publicAssets.change(unit -> unit.byIdentifier(assetId).ifPresent(StoredNode::remove));
          return assetId;
        });
  }

  @Override
  public void publishCopy(String path) {
    boolean finished = copies.read(reading -> isThere(reading, path));
    boolean seen = publicCopies.read(reading -> isThere(reading, path));
    if (!finished || !seen) {
      throw new PublishingFailed(
          finished ? "the public doesn't see " + path : "there is no copy " + path, null);
    }
  }

  /** Nothing to do: the public reads the very node that the caller is about to remove. */
  @Override
  public void withdrawCopy(String path) {}

  private static boolean isThere(Reading reading, String path) {
    return reading.find(path).isPresent();
  }

  private static <T> T orFail(String what, Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException e) {
      throw new PublishingFailed(what + " could not be published or withdrawn", e);
    }
  }
}
