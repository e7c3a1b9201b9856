package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a file is a PDF that only shows pages. One that runs scripts, starts programs,
 * sends forms or carries other files is refused; a link to a page of the web is allowed.
 */
public final class PdfReader {
  /** Most bytes of a document; more takes minutes on a phone. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(PdfReader.class);
  private static final int MEGABYTE = 1024 * 1024;

  /** Types of actions (ISO 32000-1, table 198) that do more than lead somewhere. */
  private static final Set<String> ACTS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "GoToR",
          "Movie",
          "Sound",
          "Rendition",
          "RichMediaExecute");

  /** Kinds of annotations that carry something to be opened or played. */
  private static final Set<String> CARRIERS =
      Set.of("FileAttachment", "Movie", "Sound", "Screen", "RichMedia", "3D");

  /** Entries under which scripts, forms with scripts, and files lie. */
  private static final Set<String> ENTRIES = Set.of("JS", "JavaScript", "XFA", "EmbeddedFiles");

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
    try (PDDocument document = Loader.loadPDF(file.array())) {
      if (document.isEncrypted()) {
        throw Refused.because(Kind.UNSUPPORTED, "refusal.document.locked", fileName);
      }
      if (document.getNumberOfPages() == 0) {
        throw Refused.because(Kind.INVALID, "refusal.document.damaged", fileName);
      }
      if (acts(document.getDocument())) {
        throw Refused.because(Kind.UNSUPPORTED, "refusal.document.acts", fileName);
      }
    } catch (InvalidPasswordException e) {
      log.info("a document with a password was refused", e);
      throw Refused.because(Kind.UNSUPPORTED, "refusal.document.locked", fileName);
    } catch (IOException e) {
      log.info("a damaged document was refused", e);
      throw Refused.because(Kind.INVALID, "refusal.document.damaged", fileName);
    }
  }

  /** Looks at every object, also at such as no page refers to. */
  private static boolean acts(COSDocument document) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(document.getTrailer());
    document.getXrefTable().keySet().forEach(key -> open.push(document.getObjectFromPool(key)));
    while (!open.isEmpty()) {
      COSBase object = open.pop();
      if (seen.add(object)) {
        if (object instanceof COSDictionary dictionary && acts(dictionary)) {
          return true;
        }
        unfold(object, open);
      }
    }
    return false;
  }

  private static void unfold(COSBase object, Deque<COSBase> open) {
    if (object instanceof COSObject reference && reference.getObject() != null) {
      open.push(reference.getObject());
    } else if (object instanceof COSDictionary dictionary) {
      dictionary.getValues().stream().filter(java.util.Objects::nonNull).forEach(open::push);
    } else if (object instanceof COSArray array) {
      array.forEach(
          element -> {
            if (element != null) {
              open.push(element);
            }
          });
    }
  }

  private static boolean acts(COSDictionary dictionary) {
    return names(dictionary, COSName.S, ACTS)
        || names(dictionary, COSName.SUBTYPE, CARRIERS)
        || dictionary.keySet().stream().map(COSName::getName).anyMatch(ENTRIES::contains);
  }

  private static boolean names(COSDictionary dictionary, COSName entry, Set<String> names) {
    return dictionary.getDictionaryObject(entry) instanceof COSName name
        && names.contains(name.getName());
  }
}
