package id.go.bengkaliskab.pesona.intake.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Words of a converted element as a headline or caption carries them. */
final class Plain {
  private Plain() {}

  /** White space folded, without marks of notes. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    collect(element, text);
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private static void collect(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof org.w3c.dom.Text words) {
        text.append(words.getData());
      } else if (!(child instanceof Element element && Notes.isMark(element))) {
        collect(child, text);
      }
    }
  }
}
