package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the office has to know of an asset and the public has not. They lie in workspace {@code
 * pesona} under {@code /asset-facts}, since the asset itself is published whole.
 *
 * @param licence by what right it is shown
 * @param licenceNote whose permission, where it is kept
 * @param people whether people can be recognised
 * @param peopleNote who agreed, where that is kept
 */
public record AssetFacts(Licence licence, String licenceNote, People people, String peopleNote) {
  /** Nothing is known. */
  public static final AssetFacts NONE = new AssetFacts(Licence.UNSTATED, "", People.UNSTATED, "");

  public AssetFacts {
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(licenceNote, "licenceNote");
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(peopleNote, "peopleNote");
  }

  /** The facts of an asset. */
  public static AssetFacts of(Nodes nodes, String assetId) {
    return nodes.find(path(assetId)).map(AssetFacts::read).orElse(NONE);
  }

  /** What is missing for these facts to mean something. */
  List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    if (licence.isNoteNeeded() && licenceNote.isBlank()) {
      faults.add(Refusal.of("refusal.asset.licence-note"));
    }
    if (people.isNoteNeeded() && peopleNote.isBlank()) {
      faults.add(Refusal.of("refusal.asset.people-note"));
    }
    return faults;
  }

  /** Whether the same right and the same consent are stated. */
  boolean statesTheSameAs(AssetFacts other) {
    return licence == other.licence
        && people == other.people
        && licenceNote.equals(other.licenceNote)
        && peopleNote.equals(other.peopleNote);
  }

  void save(UnitOfWork unit, String assetId) {
    unit.findOrCreate(path(assetId), "pesona:entry")
        .set("licence", licence.id())
        .set("licenceNote", licenceNote)
        .set("people", people.id())
        .set("peopleNote", peopleNote);
  }

  static void remove(UnitOfWork unit, String assetId) {
    unit.find(path(assetId)).ifPresent(StoredNode::remove);
  }

  private static AssetFacts read(StoredNode node) {
    return new AssetFacts(
        node.text("licence").flatMap(Licence::of).orElse(Licence.UNSTATED),
        node.text("licenceNote").orElse(""),
        node.text("people").flatMap(People::of).orElse(People.UNSTATED),
        node.text("peopleNote").orElse(""));
  }

  private static String path(String assetId) {
    return Buckets.byPrefix("/asset-facts", assetId);
  }
}
