package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.Comparator;
import java.util.List;

/** What becomes of a file that has come in: it is kept, or it was there already. */
public final class Arrivals {
  private final AssetCatalogue catalogue;
  private final AssetEdits edits;
  private final Removal removal;

  /**
   * @param catalogue finds what is there already
   * @param edits keeps
   * @param removal removes what is there already
   */
  public Arrivals(AssetCatalogue catalogue, AssetEdits edits, Removal removal) {
    this.catalogue = catalogue;
    this.edits = edits;
    this.removal = removal;
  }

  /**
   * Settles an asset that was just made of an upload.
   *
   * @param id the new asset
   * @param folder where it is to lie; empty for where it came in
   * @throws Refused (not allowed, not found)
   */
  public Arrival settle(String id, String folder, Actor by) {
    Keepers.require(by);
    AssetEntry entry =
        catalogue
            .find(id)
            .orElseThrow(
                () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.asset.unknown", id));
    if (!entry.temporary()) {
      // told twice, because the first answer was lost
      return new Arrival(entry, false);
    }
    List<AssetEntry> before =
        catalogue.duplicates(entry).stream()
            .filter(
                it -> !it.temporary() || it.asset().storedAt().isBefore(entry.asset().storedAt()))
            .sorted(Comparator.comparing(it -> it.asset().storedAt()))
            .toList();
    if (before.isEmpty()) {
      return new Arrival(edits.keep(id, folder), false);
    }
    removal.remove(entry);
    AssetEntry first = before.get(0);
    return new Arrival(first.temporary() ? edits.keep(first.asset().id(), folder) : first, true);
  }
}
