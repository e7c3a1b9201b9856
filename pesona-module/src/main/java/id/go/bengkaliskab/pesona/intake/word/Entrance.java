package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.media.FileKind;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Lets Word documents in and tells all else why not, before any library looks at them. */
final class Entrance {
  /** A long report with photos has 10 MB; the rest is room. */
  private static final int LARGEST_MEGABYTES = 40;

  private static final String WORD = "wordprocessingml.";
  private static final String RELATIONSHIP_OF_MAIN_PART = "/officeDocument";

  private final String fileName;

  Entrance(String fileName) {
    this.fileName = fileName;
  }

  WordPackage admit(byte[] file) {
    if (file.length > LARGEST_MEGABYTES * 1024 * 1024) {
      throw Refused.because(Kind.TOO_LARGE, "refusal.word.too-large", fileName, LARGEST_MEGABYTES);
    }
    FileKind kind = FileKind.of(file);
    switch (kind) {
      case ZIP -> {}
      case OLE -> throw old(file);
      case EMPTY -> throw refused("refusal.word.empty-file");
      case UNKNOWN -> throw refused("refusal.word.unknown");
      default -> throw refused("refusal.word.other-kind", kind.label());
    }
    WordPackage document = new Unpacking(fileName, file).run();
    checkXml(document);
    checkType(document);
    return document;
  }

  /** The path of the part that holds the text. */
  String mainPart(WordPackage document) {
    return document
        .part(WordPackage.PACKAGE_RELATIONSHIPS)
        .flatMap(this::mainTarget)
        .flatMap(target -> WordPackage.resolve("", target))
        .filter(document::has)
        .orElseThrow(() -> refused("refusal.word.damaged"));
  }

  private Optional<String> mainTarget(byte[] relationships) {
    return Xml.elements(parsed(relationships), e -> e.getLocalName().equals("Relationship"))
        .stream()
        .filter(e -> e.getAttribute("Type").endsWith(RELATIONSHIP_OF_MAIN_PART))
        .map(e -> e.getAttribute("Target"))
        .findFirst();
  }

  private Refused old(byte[] file) {
    if (contains(file, "EncryptedPackage") || contains(file, "EncryptionInfo")) {
      return refused("refusal.word.encrypted");
    }
    return refused(
        contains(file, "WordDocument") ? "refusal.word.old-format" : "refusal.word.old-office");
  }

  /** Names of streams in an OLE container are UTF-16. */
  private static boolean contains(byte[] file, String streamName) {
    String all = new String(file, StandardCharsets.ISO_8859_1);
    String name =
        new String(streamName.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return all.contains(name);
  }

  private void checkXml(WordPackage document) {
    for (Map.Entry<String, byte[]> part : document.parts().entrySet()) {
      if (!Unpacking.isXml(part.getKey())) {
        continue;
      }
      try {
        Xml.check(part.getValue());
      } catch (Xml.DoctypeFound e) {
        throw refused("refusal.word.doctype", part.getKey());
      } catch (SAXException e) {
        throw refused("refusal.word.damaged");
      }
    }
  }

  private void checkType(WordPackage document) {
    String types =
        document
            .part(WordPackage.CONTENT_TYPES)
            .map(this::mainTypes)
            .orElseThrow(() -> refused(otherZip(document)));
    boolean macros =
        document.parts().keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    if (types.contains("macroEnabled") || macros) {
      throw refused("refusal.word.macros");
    }
    if (types.contains("spreadsheetml")) {
      throw refused("refusal.word.other-kind", "Excel");
    }
    if (types.contains("presentationml")) {
      throw refused("refusal.word.other-kind", "PowerPoint");
    }
    if (!types.contains(WORD)) {
      throw refused("refusal.word.zip");
    }
  }

  /** The content types of main parts, joined. */
  private String mainTypes(byte[] contentTypes) {
    StringBuilder types = new StringBuilder();
    for (Element type :
        Xml.elements(parsed(contentTypes), e -> e.getLocalName().equals("Override"))) {
      String name = type.getAttribute("ContentType");
      if (name.endsWith(".main+xml") || name.endsWith("macroEnabled.main+xml")) {
        types.append(name).append(' ');
      }
    }
    return types.toString();
  }

  private static String otherZip(WordPackage document) {
    boolean openDocument =
        document
            .part("mimetype")
            .map(type -> new String(type, StandardCharsets.US_ASCII))
            .filter(type -> type.startsWith("application/vnd.oasis.opendocument"))
            .isPresent();
    return openDocument ? "refusal.word.open-document" : "refusal.word.zip";
  }

  private org.w3c.dom.Document parsed(byte[] xml) {
    try {
      return Xml.parse(xml);
    } catch (SAXException e) {
      throw refused("refusal.word.damaged");
    }
  }

  private Refused refused(String key, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = fileName;
    System.arraycopy(more, 0, arguments, 1, more.length);
    Kind kind =
        key.equals("refusal.word.damaged") || key.equals("refusal.word.doctype")
            ? Kind.INVALID
            : Kind.UNSUPPORTED;
    return Refused.because(kind, key, arguments);
  }
}
