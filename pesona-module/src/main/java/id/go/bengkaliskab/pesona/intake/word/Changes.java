package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts tracked changes: what was inserted stays, what was deleted goes. */
final class Changes {
  private final Tally tally;

  Changes(Tally tally) {
    this.tally = tally;
  }

  void accept(Document document) {
    List<Element> deleted = Xml.elements(document, Word.named("del"));
    tally.count("word.deletions", deleted.size());
    tally.count("word.insertions", Xml.elements(document, Word.named("ins")).size());
    List<Element> moved = Xml.elements(document, Word.named("moveFrom"));
    tally.count("word.moves", moved.size());
    moved.stream().filter(move -> !marks(move, "rPr")).forEach(Xml::remove);
    Xml.elements(document, Word.named("moveTo")).stream()
        .filter(move -> !marks(move, "rPr"))
        .forEach(Xml::unwrap);
    deleted.forEach(Changes::remove);
  }

  private static void remove(Element deletion) {
    if (marks(deletion, "trPr")) {
      Xml.remove((Element) deletion.getParentNode().getParentNode());
    } else if (marks(deletion, "rPr")) {
      joinWithNext(deletion);
    } else {
      Xml.remove(deletion);
    }
  }

  private static boolean marks(Element change, String properties) {
    return change.getParentNode() instanceof Element parent
        && properties.equals(parent.getLocalName());
  }

  /** A deleted paragraph mark: its text belongs to the paragraph after it. */
  private static void joinWithNext(Element deletion) {
    Node mark = deletion.getParentNode().getParentNode();
    if (!(mark instanceof Element properties) || !"pPr".equals(properties.getLocalName())) {
      return;
    }
    Element paragraph = (Element) properties.getParentNode();
    Element next = nextParagraph(paragraph);
    if (next == null) {
      return;
    }
    Element nextProperties = Word.child(next, "pPr");
    Node before = nextProperties == null ? next.getFirstChild() : nextProperties.getNextSibling();
    for (Node child = properties.getNextSibling(); child != null; ) {
      Node following = child.getNextSibling();
      next.insertBefore(child, before);
      child = following;
    }
    Xml.remove(paragraph);
  }

  private static Element nextParagraph(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next instanceof Element element && Word.named("p").test(element) ? element : null;
  }
}
