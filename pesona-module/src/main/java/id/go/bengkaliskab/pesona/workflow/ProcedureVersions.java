package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The procedure in force and the versions that running rounds were begun under, by hash. */
public final class ProcedureVersions {
  private static final String FILE = "file";
  private static final String FOLDER = "/procedure-versions/";

  /** Tells the version in force and since when. */
  private static final String IN_FORCE = FOLDER + "in-force";

  private static final String HASH = "hash";
  private static final String SINCE = "since";

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
   * @param clock tells since when it is, if it is new
   * @throws id.go.bengkaliskab.pesona.procedure.InvalidProcedure when the file is wrong
   */
  public ProcedureVersions(
      Store store, ProcedureReader reader, String fileName, byte[] file, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.current = reader.read(fileName, file);
    known.put(current.hash(), current);
    keep(file, clock.instant());
  }

  /** The version that the next round begins under. */
  public Procedure current() {
    return current;
  }

  /**
   * Since when that version is in force; empty when it already was before this was written down.
   */
  public Optional<Instant> since() {
    return store.read(reading -> reading.find(IN_FORCE).flatMap(inForce -> inForce.instant(SINCE)));
  }

  /**
   * The version with a hash.
   *
   * @throws IllegalStateException when it was never in force here
   */
  public Procedure byHash(String hash) {
    return known.computeIfAbsent(hash, this::load);
  }

  private void keep(byte[] file, Instant now) {
    if (store.read(this::isWrittenDown)) {
      return;
    }
    store.change(
        unit -> {
          boolean known = unit.find(path(current.hash())).isPresent();
          boolean first = unit.find(IN_FORCE).isEmpty();
          if (!known) {
            unit.findOrCreate(path(current.hash()), "pesona:entry")
                .set(FILE, new ByteArrayInputStream(file));
          }
          StoredNode inForce =
              unit.findOrCreate(IN_FORCE, "pesona:entry").set(HASH, current.hash());
          if (!known || !first) {
            inForce.set(SINCE, now);
          }
        });
  }

  private boolean isWrittenDown(Nodes nodes) {
    return nodes
        .find(IN_FORCE)
        .flatMap(inForce -> inForce.text(HASH))
        .filter(current.hash()::equals)
        .isPresent();
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
    return FOLDER + hash;
  }
}
