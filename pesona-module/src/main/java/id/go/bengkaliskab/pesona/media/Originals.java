package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.TakenBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files as they came, with place and names in their metadata. They lie in workspace {@code
 * pesona}, which never leaves the author side, each once however often it comes.
 */
final class Originals {
  static final String ROOT = "/originals";
  static final String TYPE = "pesona:entry";
  static final String STORED_AT = "storedAt";
  static final String UNCLAIMED = AssetNodes.UNCLAIMED;

  private static final String DATA = "data";
  private static final int HEAD = 1024;

  private final Store pesona;

  Originals(Store pesona) {
    this.pesona = pesona;
  }

  /** Stores an original, or notes that it came once more. */
  void put(MediaFile file, String fileName, String byLogin, Instant now) {
    String path = Buckets.byPrefix(ROOT, file.originalSha256());
    try (TakenBytes bytes = AssetBytes.take(pesona, file.original().get())) {
      pesona.change(
          unit -> {
            StoredNode node =
                unit.find(path).orElseGet(() -> unit.create(path, TYPE).set(DATA, bytes));
            if (!node.has("fileName")) {
              node.set("fileName", fileName).set("storedBy", byLogin);
            }
            node.set(STORED_AT, now).set(UNCLAIMED, AssetNodes.TRUE);
          });
    }
  }

  /** Lets the sweep ask again whether an asset needs this original. */
  void release(String sha256) {
    pesona.change(
        unit ->
            unit.find(Buckets.byPrefix(ROOT, sha256))
                .ifPresent(node -> node.set(UNCLAIMED, AssetNodes.TRUE)));
  }

  /** What is known of an original; empty when it is missing. */
  Optional<OriginalFile> find(String sha256) {
    return pesona.read(
        reading -> reading.find(Buckets.byPrefix(ROOT, sha256)).map(Originals::describe));
  }

  private static OriginalFile describe(StoredNode node) {
    byte[] head =
        node.bytes(DATA)
            .map(bytes -> AssetBytes.use(bytes, Originals::head))
            .orElseGet(() -> new byte[0]);
    return new OriginalFile(
        node.text("fileName").orElse(""),
        FileKind.of(head),
        node.length(DATA).orElse(0L),
        node.text("storedBy").orElse(""));
  }

  private static byte[] head(InputStream bytes) {
    try {
      return bytes.readNBytes(HEAD);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the head of an original", e);
    }
  }

  <T> T read(String sha256, Function<InputStream, T> work) {
    return pesona.read(
        reading ->
            reading
                .find(Buckets.byPrefix(ROOT, sha256))
                .flatMap(node -> node.bytes(DATA))
                .map(bytes -> AssetBytes.use(bytes, work))
                .orElseThrow(
                    () -> new IllegalStateException("the original " + sha256 + " is missing")));
  }
}
