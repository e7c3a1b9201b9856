package id.go.bengkaliskab.pesona.intake.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A part of a document that holds text, with what it refers to: the text itself or its notes. */
final class Story {
  private static final byte[] NO_RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
          .getBytes(StandardCharsets.UTF_8);

  private final String path;
  private final WordPackage content;
  private final Document text;
  private final Relationships relationships;

  /**
   * @param path a part that is there
   */
  Story(String path, WordPackage content) throws SAXException {
    this.path = path;
    this.content = content;
    this.text = Xml.parse(content.part(path).orElseThrow());
    this.relationships =
        new Relationships(
            path, content.part(WordPackage.relationshipsOf(path)).orElse(NO_RELATIONSHIPS));
  }

  Document text() {
    return text;
  }

  Relationships relationships() {
    return relationships;
  }

  /** Accepts changes and leaves only what the converter may see. */
  void reduce(Tally tally) {
    new Changes(tally).accept(text);
    new Drawings(id -> relationships.leadsInside(id, content), tally).reduce(text);
    new Cleaning(tally).run(text);
  }

  /** Adds the reduced part to a document. */
  void writeTo(Map<String, byte[]> parts) {
    parts.put(path, Xml.bytes(text));
    parts.put(WordPackage.relationshipsOf(path), relationships.reduced(content));
  }
}
