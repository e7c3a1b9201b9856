package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes of assets; bytes never change. Who may do it is asked before. */
public final class AssetEdits {
  private static final int AT_A_TIME = 500;

  private final Store dam;
  private final Originals originals;
  private final Renditions renditions;

  /**
   * @param dam workspace {@code dam} with the rights of the author side
   * @param pesona workspace {@code pesona}, for the originals
   * @param renditions smaller copies, which go with an asset
   */
  public AssetEdits(Store dam, Store pesona, Renditions renditions) {
    this.dam = dam;
    this.originals = new Originals(pesona);
    this.renditions = renditions;
  }

  /**
   * Changes words and frame of an asset, and keeps it for good.
   *
   * @param id the asset
   * @param seen edition that the change was made on
   * @param words what is written about it now
   * @param frame how it is shown now
   * @param check sees the asset as it is, behind the gate; refuses by throwing and only reads
   * @throws Refused (stale) when somebody changed it meanwhile
   */
  public AssetEntry save(
      String id, int seen, AssetWords words, Frame frame, Consumer<AssetEntry> check) {
    return dam.write(
        unit -> {
          StoredNode node = AssetNodes.require(unit, id);
          AssetEntry before = ListedAsset.entry(node);
          if (before.edition() != seen) {
            throw Refused.because(Refused.Kind.STALE, "refusal.asset.stale", before.asset().name());
          }
          check.accept(before);
          ListedAsset.write(node, words);
          ListedAsset.write(node, frame);
          node.set(ListedAsset.EDITION, seen + 1);
          AssetNodes.keep(unit, node);
          return ListedAsset.entry(node);
        });
  }

  /**
   * Keeps a new asset for good.
   *
   * @param folder where; empty to leave it where it came in
   */
  public AssetEntry keep(String id, String folder) {
    new Folders(dam).move(id, folder);
    return dam.read(reading -> ListedAsset.entry(AssetNodes.require(reading, id)));
  }

  /**
   * Makes another asset of the same content, to be framed in another way.
   *
   * @param id the asset
   * @param now time of the copy
   */
  public AssetEntry copy(String id, Instant now) {
    return dam.write(
        unit -> {
          StoredNode from = AssetNodes.require(unit, id);
          StoredNode copy = AssetNodes.twin(unit, from, now);
          ListedAsset.write(copy, ListedAsset.entry(from).words());
          return ListedAsset.entry(copy);
        });
  }

  /**
   * Removes an asset. Its original goes with the next sweep unless another asset was made of it.
   *
   * @param check sees the asset as it is, behind the gate; refuses by throwing and only reads
   */
  public void remove(String id, Consumer<AssetEntry> check) {
    Optional<String> original =
        dam.read(reading -> AssetNodes.require(reading, id).text(AssetNodes.ORIGINAL_SHA256));
    String sha256 =
        dam.write(
            unit -> {
              StoredNode node = AssetNodes.require(unit, id);
              check.accept(ListedAsset.entry(node));
              String hash = node.requireText(AssetNodes.SHA256);
              node.remove();
              return hash;
            });
    original.ifPresent(originals::release);
    if (dam.read(reading -> reading.slice(of(AssetNodes.SHA256, sha256), 0, 0).total()) == 0) {
      renditions.forget(sha256);
    }
  }

  /** Completes assets of a time before lists needed anything of them; quick when there are none. */
  public void listAll() {
    while (dam.write(AssetEdits::listSome) == AT_A_TIME) {
      // those that are listed are found no more
    }
    dam.change(AssetEdits::listCaptions);
  }

  /** Captions of a time when they counted as documents. */
  private static void listCaptions(UnitOfWork unit) {
    unit
        .list(
            ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                .where(ListedAsset.KIND, AssetKind.DOCUMENT.id())
                .holding(".vtt", ListedAsset.SEARCH_TEXT)
                .limit(AT_A_TIME))
        .stream()
        .filter(node -> ListedAsset.entry(node).kind() == AssetKind.CAPTIONS)
        .forEach(ListedAsset::list);
  }

  private static int listSome(UnitOfWork unit) {
    var nodes =
        unit.list(
            ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                .having(AssetNodes.SHA256)
                .lacking(AssetOrder.NEWEST.key())
                .limit(AT_A_TIME));
    nodes.forEach(ListedAsset::list);
    return nodes.size();
  }

  private static ListQuery of(String property, String hash) {
    return ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE).where(property, hash);
  }
}
