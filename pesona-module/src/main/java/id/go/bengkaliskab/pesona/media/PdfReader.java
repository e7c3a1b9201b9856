package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a file is a PDF that only shows pages. One that runs scripts, starts programs,
 * sends forms or carries other files is refused; a link to a page of the web is allowed. It is
 * looked at apart, since a small file may unpack to more than a machine has.
 */
public final class PdfReader {
  /** Most bytes of a document; more takes minutes on a phone. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int MEGABYTE = 1024 * 1024;

  /** What PDFBox logs with, of whichever library the host has it. */
  private static final String LOGGING = "org.apache.commons.logging.LogFactory";

  private final Apart apart;

  /**
   * @param apart where files are looked at
   */
  public PdfReader(Apart apart) {
    this.apart = apart;
  }

  /**
   * Checks a file.
   *
   * @param fileName name given by the sender, for the sentence of a refusal
   * @throws Refused when it is no such PDF, with the reason
   */
  public void check(String fileName, Bytes file) {
    if (file.size() > LARGEST) {
      throw Refused.because(Kind.TOO_LARGE, "refusal.upload.large", LARGEST / MEGABYTE);
    }
    if (file.kind() != FileKind.PDF) {
      throw Refused.because(
          Kind.UNSUPPORTED, "refusal.document.kind", fileName, file.kind().label());
    }
    switch (answer(file).orElse(PdfMain.DAMAGED)) {
      case PdfMain.FINE -> {}
      case PdfMain.LOCKED ->
          throw Refused.because(Kind.UNSUPPORTED, "refusal.document.locked", fileName);
      case PdfMain.ACTING ->
          throw Refused.because(Kind.UNSUPPORTED, "refusal.document.acts", fileName);
      default -> throw Refused.because(Kind.INVALID, "refusal.document.damaged", fileName);
    }
  }

  private Optional<Integer> answer(Bytes file) {
    try {
      Path copy = Files.createTempFile("document", ".pdf");
      try (InputStream bytes = file.stream()) {
        Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        return apart.run(PdfMain.class, libraries(), List.of(copy.toString()));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the document could not be looked at", e);
    }
  }

  private static List<Class<?>> libraries() {
    try {
      return List.of(
          Loader.class,
          IOUtils.class,
          FontBoxFont.class,
          LoggerFactory.class,
          Class.forName(LOGGING, false, Loader.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("PDFBox has nothing to log with", e);
    }
  }
}
