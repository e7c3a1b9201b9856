package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/** From the parts of a Word document to HTML in which pictures are numbered. */
final class Conversion {
  private static final Logger log = LoggerFactory.getLogger(Conversion.class);

  private static final String STYLES =
      """
      p[style-name='Title'] => h1.title:fresh
      p[style-name='Subtitle'] => p.subtitle:fresh
      p[style-name='caption'] => p.caption:fresh
      p[style-name='Caption'] => p.caption:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      r[style-name='Emphasis'] => em
      strike =>
      """;

  /** A picture as it lay in the document. */
  record Embedded(Bytes bytes, String alt) {}

  /** HTML whose {@code img} elements have the number of a picture, from 0, as {@code src}. */
  record Converted(String html, List<Embedded> pictures) {}

  private final String fileName;
  private final Tally tally;

  Conversion(String fileName, Tally tally) {
    this.fileName = fileName;
    this.tally = tally;
  }

  Converted run(WordPackage content, String mainPart) {
    List<Embedded> pictures = new ArrayList<>();
    DocumentConverter converter =
        new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap(STYLES)
            .imageConverter(image -> Map.of("src", number(image, pictures)));
    try (InputStream reduced = new ByteArrayInputStream(reduced(content, mainPart))) {
      return new Converted(converter.convertToHtml(reduced).getValue(), pictures);
    } catch (IOException | SAXException | RuntimeException e) {
      // the converter reports structures it doesn't understand by exceptions of many kinds
      throw damaged(e);
    }
  }

  private static String number(Image image, List<Embedded> pictures) throws IOException {
    try (InputStream bytes = image.getInputStream()) {
      pictures.add(new Embedded(Bytes.wrap(bytes.readAllBytes()), image.getAltText().orElse("")));
    }
    return Integer.toString(pictures.size() - 1);
  }

  /** A document of only what the converter needs: no comments, notes, macros or outside links. */
  private byte[] reduced(WordPackage content, String mainPart) throws SAXException {
    String relationshipsPath = WordPackage.relationshipsOf(mainPart);
    byte[] none =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Relationships relationships =
        new Relationships(mainPart, content.part(relationshipsPath).orElse(none));
    Document text = Xml.parse(content.part(mainPart).orElseThrow());
    new Changes(tally).accept(text);
    new Drawings(id -> relationships.leadsInside(id, content), tally).reduce(text);
    new Cleaning(tally).run(text);
    countMargins(content, relationships);

    Map<String, byte[]> parts = new LinkedHashMap<>();
    content
        .parts()
        .forEach(
            (path, bytes) -> {
              if (isCarried(path)) {
                parts.put(path, bytes);
              }
            });
    parts.put(mainPart, Xml.bytes(text));
    parts.put(relationshipsPath, relationships.reduced(content));
    return WordPackage.zip(parts);
  }

  private void countMargins(WordPackage content, Relationships relationships) throws SAXException {
    for (String path : relationships.margins()) {
      if (content.has(path)) {
        Document margin = Xml.parse(content.part(path).orElseThrow());
        boolean text =
            Xml.elements(margin, Word.named("t")).stream()
                .anyMatch(run -> !run.getTextContent().isBlank());
        if (text || !Xml.elements(margin, Word.foreign("blip")).isEmpty()) {
          tally.count("word.margins");
        }
      }
    }
  }

  private static boolean isCarried(String path) {
    return path.equals(WordPackage.CONTENT_TYPES)
        || path.equals(WordPackage.PACKAGE_RELATIONSHIPS)
        || path.endsWith("styles.xml")
        || path.endsWith("numbering.xml")
        || (!Unpacking.isXml(path) && !path.startsWith("mammoth/"));
  }

  private Refused damaged(Exception cause) {
    log.info("a Word document could not be converted", cause);
    return Refused.because(Refused.Kind.INVALID, "refusal.word.damaged", fileName);
  }
}
