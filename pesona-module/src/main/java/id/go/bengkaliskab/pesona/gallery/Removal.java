package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.util.List;
import java.util.Optional;

/** Takes assets out of the library that nothing shows, a video with the picture made for it. */
public final class Removal {
  private final AssetCatalogue catalogue;
  private final AssetEdits edits;
  private final MediaLibrary library;
  private final AssetUsage usage;

  /**
   * @param catalogue finds assets
   * @param edits removes them
   * @param library knows the pictures of videos
   * @param usage knows what articles show
   */
  public Removal(
      AssetCatalogue catalogue, AssetEdits edits, MediaLibrary library, AssetUsage usage) {
    this.catalogue = catalogue;
    this.edits = edits;
    this.library = library;
    this.usage = usage;
  }

  /**
   * @throws Refused (conflict) when an article shows it or it stands for a video
   */
  void requireFree(AssetEntry entry) {
    usage.requireUnused(entry);
    List<AssetEntry> videos = catalogue.videosOf(entry.asset());
    if (!videos.isEmpty()) {
      throw Refused.because(Kind.CONFLICT, "refusal.asset.poster", videos.get(0).asset().name());
    }
  }

  /**
   * Removes an asset, and the picture that stood for it when nothing else shows that.
   *
   * @throws Refused (conflict) as {@link #requireFree}, (not found)
   */
  void remove(AssetEntry entry) {
    Optional<Asset> poster = library.poster(entry.asset().key());
    edits.remove(entry.asset().id(), this::requireFree);
    poster.map(Asset::id).ifPresent(this::removeUnlessShown);
  }

  private void removeUnlessShown(String poster) {
    try {
      edits.remove(poster, this::requireFree);
    } catch (Refused shown) {
      // an article shows it, or another video has it too; or somebody removed it meanwhile
    }
  }
}
