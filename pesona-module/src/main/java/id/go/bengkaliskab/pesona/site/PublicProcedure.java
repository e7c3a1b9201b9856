package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.procedure.InvalidProcedure;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The procedure as the public reads it. */
final class PublicProcedure {
  private static final Logger log = LoggerFactory.getLogger(PublicProcedure.class);

  private final Remembered<Optional<Procedure>> procedure;

  /**
   * @param reader reads the file
   * @param name name of the file, for messages
   * @param file gives its bytes; empty when there is none
   */
  PublicProcedure(ProcedureReader reader, String name, Supplier<Optional<byte[]>> file) {
    this.procedure = new Remembered<>(file, bytes -> read(reader, name, bytes));
  }

  Optional<ProcedureView> find(String language) {
    return procedure.find().flatMap(read -> read).map(read -> new ProcedureView(read, language));
  }

  /** A public instance shows its articles even with a broken file; the office is told elsewhere. */
  private static Optional<Procedure> read(ProcedureReader reader, String name, byte[] bytes) {
    try {
      return Optional.of(reader.read(name, bytes));
    } catch (InvalidProcedure e) {
      log.warn("the page of the procedure stays empty: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
