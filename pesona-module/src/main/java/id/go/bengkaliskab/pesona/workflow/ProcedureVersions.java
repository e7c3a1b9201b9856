package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The procedure in force and the versions that running rounds were begun under, by hash. */
public final class ProcedureVersions {
  private static final String FILE = "file";

  private final Store store;
  private final ProcedureReader reader;
  private final Map<String, Procedure> known = new ConcurrentHashMap<>();
  private final Procedure current;

  /**
   * Reads the version in force and keeps its file, so that rounds begun now can end under it.
   *
   * @param store workspace of the module
   * @param reader reads procedure files
   * @param fileName name for messages
   * @param file the version in force
   * @throws id.go.bengkaliskab.pesona.procedure.InvalidProcedure when the file is wrong
   */
  public ProcedureVersions(Store store, ProcedureReader reader, String fileName, byte[] file) {
    this.store = store;
    this.reader = reader;
    this.current = reader.read(fileName, file);
    known.put(current.hash(), current);
    keep(file);
  }

  /** The version that the next round begins under. */
  public Procedure current() {
    return current;
  }

  /**
   * The version with a hash.
   *
   * @throws IllegalStateException when it was never in force here
   */
  public Procedure byHash(String hash) {
    return known.computeIfAbsent(hash, this::load);
  }

  private void keep(byte[] file) {
    String path = path(current.hash());
    if (store.read(reading -> reading.find(path).isEmpty())) {
      store.change(
          unit ->
              unit.findOrCreate(path, "pesona:entry").set(FILE, new ByteArrayInputStream(file)));
    }
  }

  private Procedure load(String hash) {
    byte[] file =
        store.read(
            reading ->
                reading
                    .find(path(hash))
                    .flatMap(node -> node.bytes(FILE))
                    .map(ProcedureVersions::readAll)
                    .orElseThrow(() -> new IllegalStateException("no procedure version " + hash)));
    return reader.read(path(hash), file);
  }

  private static byte[] readAll(InputStream stream) {
    try (stream) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String hash) {
    return "/procedure-versions/" + hash;
  }
}
