package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.OriginalFile;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One asset as the office looks at it and changes it. */
public final class AssetDesk {
  private final Store store;
  private final AssetCatalogue catalogue;
  private final AssetEdits edits;
  private final MediaLibrary library;
  private final AssetUsage usage;
  private final Removal removal;
  private final MediaRecords records;
  private final UnaryOperator<String> names;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param catalogue finds assets
   * @param edits changes assets
   * @param library knows the files they were made of
   * @param usage knows where they are used
   * @param chain keeps records
   * @param names gives the name of a login
   * @param clock tells the time
   */
  public AssetDesk(
      Store store,
      AssetCatalogue catalogue,
      AssetEdits edits,
      MediaLibrary library,
      AssetUsage usage,
      Chain chain,
      UnaryOperator<String> names,
      Clock clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.edits = edits;
    this.library = library;
    this.usage = usage;
    this.removal = new Removal(catalogue, edits, library, usage);
    this.records = new MediaRecords(chain, clock);
    this.names = names;
    this.clock = clock;
  }

  /**
   * All that is known of an asset.
   *
   * @throws Refused (not found) when there is no such asset
   */
  public synchronized AssetView view(String id) {
    AssetEntry entry = require(id);
    Optional<OriginalFile> original = library.original(id);
    return new AssetView(
        entry,
        facts(id),
        original,
        original
            .map(OriginalFile::storedBy)
            .filter(login -> !login.isEmpty())
            .map(names)
            .orElse(""),
        usage.of(entry.asset()),
        catalogue.videosOf(entry.asset()),
        catalogue.duplicates(entry));
  }

  /** Right and consent of an asset. */
  public AssetFacts facts(String id) {
    return store.read(reading -> AssetFacts.of(reading, id));
  }

  /**
   * Changes what an asset says and shows.
   *
   * @param id the asset
   * @param seen edition that was changed
   * @throws Refused (stale) when somebody else changed it meanwhile, (conflict) when an approval
   *     covers what would change, (invalid) with all faults, (not allowed) for readers
   */
  public synchronized AssetEntry save(String id, int seen, AssetChange change, Actor by) {
    Person person = Keepers.require(by);
    change.check();
    AssetEntry saved =
        edits.save(
            id,
            seen,
            change.words(),
            change.frame(),
            before ->
                usage.requireFree(before, change.saysOtherThan(before.words()), change.frame()));
    AssetFacts before = facts(id);
    AssetFacts facts = change.facts();
    if (!facts.statesTheSameAs(before)) {
      store.change(
          unit -> {
            facts.save(unit, id);
            records.append(unit, "media-rights", person, by, stated(saved, before, facts));
          });
    }
    return saved;
  }

  /**
   * Makes another asset of the same content, to be cut or described in another way.
   *
   * @throws Refused (not found, not allowed)
   */
  public AssetEntry copy(String id, Actor by) {
    Keepers.require(by);
    AssetEntry from = require(id);
    AssetEntry copy = edits.copy(from.asset().id(), clock.instant());
    AssetFacts facts = facts(id);
    store.change(unit -> facts.save(unit, copy.asset().id()));
    return copy;
  }

  /**
   * Removes an asset that nothing shows; with a video its own poster.
   *
   * @throws Refused (conflict) when a revision or a draft shows it or it stands for a video, (not
   *     found, not allowed)
   */
  public synchronized void remove(String id, Actor by) {
    Person person = Keepers.require(by);
    AssetEntry entry = require(id);
    removal.requireFree(entry);
    Map<String, String> told = told(entry);
    store.change(unit -> records.append(unit, "media-delete", person, by, told));
    try {
      removal.remove(entry);
    } catch (Refused refused) {
      // an article came to show it in this very moment
      store.change(unit -> records.append(unit, "media-delete-void", person, by, told));
      throw refused;
    }
    store.change(unit -> AssetFacts.remove(unit, id));
  }

  private AssetEntry require(String id) {
    return catalogue
        .find(id)
        .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.asset.unknown", id));
  }

  private static Map<String, String> told(AssetEntry entry) {
    return Map.of(
        "asset",
        entry.asset().id(),
        "name",
        entry.asset().name(),
        "sha256",
        entry.asset().sha256());
  }

  private static Map<String, String> stated(AssetEntry entry, AssetFacts before, AssetFacts after) {
    Map<String, String> stated = new TreeMap<>(told(entry));
    stated.put("licenceBefore", before.licence().id());
    stated.put("licence", after.licence().id());
    stated.put("licenceNote", after.licenceNote());
    stated.put("peopleBefore", before.people().id());
    stated.put("people", after.people().id());
    stated.put("peopleNote", after.peopleNote());
    return stated;
  }
}
