package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents of the office as people bring them in and choose among them. */
public final class DocumentShelf {
  private static final Pattern KEY =
      Pattern.compile("jcr:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int LONGEST_NAME = 200;

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
    if (!PhotoShelf.mayKeep(by)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.media.role", by.name());
    }
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
                        .where(DocumentNodes.KIND, DocumentNodes.DOCUMENT)
                        .holding(words, "title")
                        .descending(AssetNodes.STORED_AT)
                        .limit(limit))
                .stream()
                .map(DocumentNodes::document)
                .toList());
  }

  /** The document with a key such as {@code jcr:0b0f3a52-…}; empty for any other text. */
  public Optional<Document> byKey(String key) {
    return KEY.matcher(key).matches()
        ? dam.read(
            reading ->
                reading
                    .byIdentifier(key.substring(Asset.KEY_PREFIX.length()))
                    .filter(DocumentNodes::isOne)
                    .map(DocumentNodes::document))
        : Optional.empty();
  }

  /** Without folders, which some browsers send. */
  private static String name(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = name.replaceAll("\\p{Cntrl}", "").strip();
    return clean.isEmpty()
        ? "dokumen.pdf"
        : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }
}
