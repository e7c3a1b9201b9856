package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Footnotes and endnotes of a converted document. The converter numbers them together in the order
 * of the text and puts them into one list at its end; here that list is taken out, and mark and
 * note get the names that the allow-list of rich text has for them.
 */
final class Notes {
  private static final String MARK = "pesona-note-mark";
  private static final String NAME = "catatan-";

  private final Element body;
  private final Tally tally;

  /** How many notes there are; they are numbered from 1. */
  private int count;

  /**
   * @param body converted document, whose last child is the list of its notes if it has any
   */
  Notes(Element body, Tally tally) {
    this.body = body;
    this.tally = tally;
  }

  /** Whether an element is the mark of a note. */
  static boolean isMark(Element element) {
    return element.getAttribute("class").equals(MARK);
  }

  /** Takes the list of notes out of the body. */
  Optional<Element> detach() {
    List<Element> marks = Xml.elements(body, Notes::isConvertedMark);
    marks.forEach(this::mark);
    if (marks.isEmpty() || !(body.getLastChild() instanceof Element list)) {
      return Optional.empty();
    }
    body.removeChild(list);
    int number = 0;
    for (Element note : Word.children(list, "li")) {
      note.setAttribute("id", NAME + ++number);
      withoutWayBack(note);
    }
    return Optional.of(list);
  }

  /** Reports notes whose mark stood in the title, the lead or a picture's caption. */
  void reportUnmarked(List<Part> parts) {
    for (int number = 1; number <= count; number++) {
      String mark = "\"#" + NAME + number + '"';
      if (parts.stream()
          .noneMatch(part -> part instanceof Part.Words words && words.html().contains(mark))) {
        tally.number("word.notes.unmarked", number);
      }
    }
  }

  private static boolean isConvertedMark(Element element) {
    return element.getTagName().equals("a")
        && element.getAttribute("id").matches("(foot|end)note-ref-.*");
  }

  private void mark(Element link) {
    link.removeAttribute("id");
    link.setAttribute("href", "#" + NAME + ++count);
    Element raised = (Element) link.getParentNode();
    raised.setAttribute("class", MARK);
    if (raised.getParentNode() instanceof Element around
        && around.getTagName().equals("sup")
        && around.getFirstChild() == raised
        && around.getLastChild() == raised) {
      Xml.unwrap(around);
    }
  }

  /** The browser's own way back needs no arrow that is read aloud and copied with the words. */
  private static void withoutWayBack(Element note) {
    for (Element back :
        Xml.elements(note, e -> e.getAttribute("href").matches("#(foot|end)note-ref-.*"))) {
      if (back.getPreviousSibling() instanceof org.w3c.dom.Text space) {
        space.setData(space.getData().stripTrailing());
      }
      Xml.remove(back);
    }
    Xml.elements(note, e -> e.getTagName().equals("p") && e.getTextContent().isBlank()).stream()
        .filter(paragraph -> Xml.elements(paragraph, e -> e.getTagName().equals("img")).isEmpty())
        .forEach(Xml::remove);
    List<Element> paragraphs = Word.children(note, "p");
    paragraphs.forEach(Notes::trim);
    if (paragraphs.size() == 1) {
      Xml.unwrap(paragraphs.get(0));
    }
  }

  /** Word sets a space between the number of a note and its words. */
  private static void trim(Element paragraph) {
    paragraph.normalize();
    for (Node node = paragraph; node != null; node = node.getFirstChild()) {
      if (node instanceof org.w3c.dom.Text words) {
        words.setData(words.getData().stripLeading());
      }
    }
    for (Node node = paragraph; node != null; node = node.getLastChild()) {
      if (node instanceof org.w3c.dom.Text words) {
        words.setData(words.getData().stripTrailing());
      }
    }
  }
}
