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
import java.util.Optional;
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

  private static final List<String> NOTES = List.of("footnotes", "endnotes");

  /** A picture as it lay in the document. */
  record Embedded(Bytes bytes, String alt) {}

  /**
   * HTML whose {@code img} elements have the number of a picture, from 0, as {@code src}, and in
   * which list items are marked by their number.
   */
  record Converted(String html, List<Embedded> pictures, List<ListItem> items) {}

  private final String fileName;
  private final Tally tally;

  Conversion(String fileName, Tally tally) {
    this.fileName = fileName;
    this.tally = tally;
  }

  Converted run(WordPackage content, String mainPart) {
    List<Embedded> pictures = new ArrayList<>();
    List<ListItem> items = new ArrayList<>();
    DocumentConverter converter =
        new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap(STYLES)
            .imageConverter(image -> Map.of("src", number(image, pictures)));
    try (InputStream reduced = new ByteArrayInputStream(reduced(content, mainPart, items))) {
      return new Converted(converter.convertToHtml(reduced).getValue(), pictures, items);
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

  /** A document of only what the converter needs: no comments, macros or outside links. */
  private byte[] reduced(WordPackage content, String mainPart, List<ListItem> items)
      throws SAXException {
    Story main = new Story(mainPart, content);
    List<Story> stories = new ArrayList<>(List.of(main));
    for (String kind : NOTES) {
      Optional<String> path = main.relationships().part(kind, content);
      if (path.isPresent()) {
        stories.add(new Story(path.get(), content));
      }
    }
    stories.forEach(story -> story.reduce(tally));
    NoteReferences references = new NoteReferences(tally);
    stories.stream().skip(1).forEach(notes -> references.learn(notes.text()));
    references.reduce(main.text());
    countMargins(content, main.relationships());
    structure(content, stories, items);

    Map<String, byte[]> parts = new LinkedHashMap<>();
    content
        .parts()
        .forEach(
            (path, bytes) -> {
              if (isCarried(path)) {
                parts.put(path, bytes);
              }
            });
    stories.forEach(story -> story.writeTo(parts));
    return WordPackage.zip(parts);
  }

  private void structure(WordPackage content, List<Story> stories, List<ListItem> items)
      throws SAXException {
    Relationships relationships = stories.get(0).relationships();
    Optional<Document> sheet = parsed(relationships.part("styles", content), content);
    Styles styles = sheet.map(Styles::new).orElseGet(Styles::none);
    Numbering numbering =
        parsed(relationships.part("numbering", content), content)
            .map(definitions -> new Numbering(definitions, styles))
            .orElseGet(Numbering::none);
    ListMarks marks = new ListMarks(numbering, items);
    for (Story story : stories) {
      Grid.complete(story.text());
      new HeaderRows(styles, tally).mark(story.text());
      marks.set(story.text());
    }
  }

  private static Optional<Document> parsed(Optional<String> path, WordPackage content)
      throws SAXException {
    return path.isPresent()
        ? Optional.of(Xml.parse(content.part(path.get()).orElseThrow()))
        : Optional.empty();
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
        || (!Unpacking.isXml(path) && !path.startsWith("mammoth/"));
  }

  private Refused damaged(Exception cause) {
    log.info("a Word document could not be converted", cause);
    return Refused.because(Refused.Kind.INVALID, "refusal.word.damaged", fileName);
  }
}
