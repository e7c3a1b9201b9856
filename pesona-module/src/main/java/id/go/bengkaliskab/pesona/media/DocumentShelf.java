package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The documents of the office as people bring them in and choose among them. */
public final class DocumentShelf {
  private final Store dam;
  private final PdfReader reader;
  private final Clock clock;

  /**
   * @param dam workspace {@code dam} with the rights of the author side
   * @param reader looks at uploads
   * @param clock tells when an upload came in
   */
  public DocumentShelf(Store dam, PdfReader reader, Clock clock) {
    this.dam = dam;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Takes in a document. Until something refers to it, it is swept after a day.
   *
   * @param by who brings it
   * @param fileName name given by the browser; not trusted
   * @param file the bytes
   * @throws Refused when this person may not, or the file is no PDF that only shows pages
   */
  public Document take(Person by, String fileName, Bytes file) {
    PhotoShelf.requireKeeper(by);
    if (file.size() == 0) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.upload.empty");
    }
    String name = name(fileName);
    reader.check(name, file);
    return dam.write(
        unit -> DocumentNodes.document(DocumentNodes.create(unit, file, name, clock.instant())));
  }

  /**
   * Documents, the newest first.
   *
   * @param words part of the name; blank finds everything
   * @param limit 1 to 1000
   */
  public List<Document> find(String words, int limit) {
    return dam.read(
        reading ->
            reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .where(ListedAsset.KIND, AssetKind.DOCUMENT.id())
                        .holding(words, "title")
                        .descending(AssetNodes.STORED_AT)
                        .limit(limit))
                .stream()
                .map(DocumentNodes::document)
                .toList());
  }

  /** The document with a key such as {@code jcr:0b0f3a52-…}; empty for any other text. */
  public Optional<Document> byKey(String key) {
    return key.startsWith(Asset.KEY_PREFIX)
        ? dam.read(
            reading ->
                AssetNodes.find(reading, key.substring(Asset.KEY_PREFIX.length()))
                    .filter(DocumentNodes::isOne)
                    .map(DocumentNodes::document))
        : Optional.empty();
  }

  private static String name(String given) {
    String name = PhotoShelf.name(given);
    return name.isEmpty() ? "dokumen.pdf" : name;
  }
}
