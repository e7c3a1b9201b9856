package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.procedure.InvalidProcedure;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The procedure as the public reads it. */
final class PublicProcedure {
  private static final Logger log = LoggerFactory.getLogger(PublicProcedure.class);

  private final Remembered<Procedure> procedure;
  private final Map<String, Remembered<byte[]>> sheets;

  /**
   * @param reader reads the file
   * @param name name of the file, for messages
   * @param file gives its bytes; empty when there is none
   * @param printer makes the printed sheet
   */
  PublicProcedure(
      ProcedureReader reader,
      String name,
      Supplier<Optional<byte[]>> file,
      BiFunction<Procedure, Locale, byte[]> printer) {
    this.procedure = new Remembered<>(file, bytes -> read(reader, name, bytes));
    this.sheets =
        Map.of(
            SiteAddresses.INDONESIAN, sheet(file, printer, SiteAddresses.INDONESIAN),
            SiteAddresses.ENGLISH, sheet(file, printer, SiteAddresses.ENGLISH));
  }

  private Remembered<byte[]> sheet(
      Supplier<Optional<byte[]>> file,
      BiFunction<Procedure, Locale, byte[]> printer,
      String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Remembered<>(file, bytes -> procedure.find().map(it -> printer.apply(it, locale)));
  }

  /** The printed sheet as a PDF, made once for each version; empty when it cannot be read. */
  Optional<byte[]> sheet(String language) {
    return sheets.get(language).find();
  }

  Optional<ProcedureView> find(String language) {
    return procedure.find().map(read -> new ProcedureView(read, language));
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
