package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads Word files ({@code .docx}) of untrusted origin into words, pictures and a report of what
 * was left out. It stores nothing, so a refused file leaves nothing behind.
 *
 * <p>The title is the paragraph in style <em>Title</em>, else the first <em>Heading 1</em>, else
 * the first line; it is taken out of the body unless it is a long sentence. The lead is the
 * paragraph in style <em>Subtitle</em>.
 */
public final class WordReader {

  /** A large document takes some hundred megabytes while it is read, so they take turns. */
  private final Semaphore turn = new Semaphore(1, true);

  /**
   * Reads a document.
   *
   * @param fileName name given by the sender, for messages and names of pictures; not trusted
   * @param file the bytes, not null
   * @return what the document holds
   * @throws Refused when the file is no Word document, is damaged, protected, holds macros or is
   *     too large; the sentence says what to do
   */
  public WordDocument read(String fileName, byte[] file) {
    turn.acquireUninterruptibly();
    try {
      return converted(fileName, file);
    } finally {
      turn.release();
    }
  }

  private static WordDocument converted(String fileName, byte[] file) {
    Entrance entrance = new Entrance(fileName);
    WordPackage content = entrance.admit(file);
    Tally tally = new Tally();
    Conversion.Converted converted =
        new Conversion(fileName, tally).run(content, entrance.mainPart(content));
    Element body = body(converted.html());
    new Lists(converted.items(), tally).build(body);
    new Tables(tally).reduce(body);
    Notes notes = new Notes(body, tally);
    Optional<Element> noteList = notes.detach();
    new Links(tally).reduce(body);
    Heading heading = new Heading(body, tally);
    String title = heading.takeTitle();
    String lead = heading.takeLead();
    Pictures pictures = new Pictures(fileName, converted.pictures(), tally);
    List<Part> parts = new ArrayList<>(new Layout(body, pictures, tally).cut());
    String noteWords = noteList.map(list -> cutNotes(list, pictures, tally, parts)).orElse("");
    if (title.isEmpty() && parts.isEmpty()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.word.no-text", fileName);
    }
    notes.reportUnmarked(parts);
    return new WordDocument(title, lead, parts, noteWords, tally.report());
  }

  /** Pictures within notes come before them, after the body. */
  private static String cutNotes(Element list, Pictures pictures, Tally tally, List<Part> parts) {
    Element holder = Xml.create(list, "div");
    holder.appendChild(list);
    new Links(tally).reduce(holder);
    StringBuilder words = new StringBuilder();
    for (Part part : new Layout(holder, pictures, tally).cut()) {
      if (part instanceof Part.Words text) {
        words.append(text.html());
      } else {
        parts.add(part);
      }
    }
    return words.toString();
  }

  private static Element body(String html) {
    try {
      return Xml.parse(("<body>" + html + "</body>").getBytes(StandardCharsets.UTF_8))
          .getDocumentElement();
    } catch (SAXException e) {
      throw new IllegalStateException("the converter wrote markup that isn't well-formed", e);
    }
  }
}
