package id.go.bengkaliskab.pesona.media;

import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
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

/** The program that looks at a PDF: its argument is the file, its exit status the answer. */
final class PdfMain {
  static final int FINE = 10;
  static final int LOCKED = 11;
  static final int DAMAGED = 12;
  static final int ACTING = 13;

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

  private PdfMain() {}

  /** Ends with one of the answers. */
  public static void main(String[] arguments) {
    System.exit(answer(new File(arguments[0])));
  }

  private static int answer(File file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.isEncrypted()) {
        return LOCKED;
      }
      if (document.getNumberOfPages() == 0) {
        return DAMAGED;
      }
      return acts(document.getDocument()) ? ACTING : FINE;
    } catch (InvalidPasswordException e) {
      return LOCKED;
    } catch (IOException e) {
      return DAMAGED;
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
      dictionary.getValues().stream().filter(Objects::nonNull).forEach(open::push);
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
