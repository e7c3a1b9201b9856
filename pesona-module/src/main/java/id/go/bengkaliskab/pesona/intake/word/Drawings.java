package id.go.bengkaliskab.pesona.intake.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Leaves only drawings that can become a picture or text: each remaining one refers to a file
 * inside the document. Links to pictures elsewhere go, since reading them would let a document make
 * this machine open any address or local file.
 */
final class Drawings {
  private static final String VML = "urn:schemas-microsoft-com:vml";

  private final Predicate<String> inside;
  private final Tally tally;

  /**
   * @param inside whether a relationship id leads to a file inside the document
   */
  Drawings(Predicate<String> inside, Tally tally) {
    this.inside = inside;
    this.tally = tally;
  }

  void reduce(Document document) {
    List<Element> alternatives =
        new ArrayList<>(Xml.elements(document, Word.foreign("AlternateContent")));
    Collections.reverse(alternatives); // the inner ones first
    alternatives.forEach(Drawings::choose);
    List<Element> objects = Xml.elements(document, Word.named("object"));
    tally.count("word.objects", objects.size());
    objects.forEach(Xml::remove);
    Xml.elements(document, Word.named("drawing")).forEach(this::reduceDrawing);
    Xml.elements(document, Word.named("pict")).forEach(this::reduceVml);
    tally.count("word.text-boxes", Xml.elements(document, Word.named("txbxContent")).size());
  }

  /** The modern form when it is a plain picture, else the older form, else the text in it. */
  private static void choose(Element alternative) {
    Element choice = Word.child(alternative, "Choice");
    Element fallback = Word.child(alternative, "Fallback");
    if (choice != null && plainPicture(choice)) {
      replace(alternative, choice);
    } else if (fallback != null && fallback.getFirstChild() != null) {
      replace(alternative, fallback);
    } else if (choice != null) {
      replace(alternative, choice);
    } else {
      Xml.remove(alternative);
    }
  }

  private static void replace(Element alternative, Element chosen) {
    alternative.getParentNode().insertBefore(chosen, alternative);
    Xml.remove(alternative);
    Xml.unwrap(chosen);
  }

  private void reduceDrawing(Element drawing) {
    if (!attached(drawing)) {
      return;
    }
    if (plainPicture(drawing)) {
      reducePicture(drawing);
      return;
    }
    List<Element> texts = Xml.elements(drawing, Word.named("txbxContent"));
    if (texts.isEmpty()) {
      tally.count("word.drawings");
      Xml.remove(drawing);
      return;
    }
    Document document = drawing.getOwnerDocument();
    String prefix = drawing.getPrefix() == null ? "" : drawing.getPrefix() + ':';
    Element pict = document.createElementNS(drawing.getNamespaceURI(), prefix + "pict");
    for (Element text : texts) {
      Element box = document.createElementNS(VML, "v:textbox");
      pict.appendChild(box);
      box.appendChild(text);
    }
    drawing.getParentNode().replaceChild(pict, drawing);
  }

  private void reducePicture(Element drawing) {
    for (Element blip : Xml.elements(drawing, Word.foreign("blip"))) {
      String embedded = Word.attribute(blip, "embed");
      if (!inside.test(embedded)) {
        boolean linked = !Word.attribute(blip, "link").isEmpty();
        tally.count(linked ? "word.pictures.linked" : "word.pictures.missing");
        Xml.remove(drawing);
        return;
      }
      removeAttribute(blip, "link");
    }
  }

  private void reduceVml(Element pict) {
    if (!attached(pict)) {
      return;
    }
    List<Element> images = Xml.elements(pict, Word.foreign("imagedata"));
    for (Element image : images) {
      if (!inside.test(Word.attribute(image, "id"))) {
        tally.count("word.pictures.linked");
        Xml.remove(image);
      }
    }
    boolean text = !Xml.elements(pict, Word.named("txbxContent")).isEmpty();
    if (images.isEmpty() && !text) {
      boolean rule = !Xml.elements(pict, e -> "t".equals(Word.attribute(e, "hr"))).isEmpty();
      if (!rule) {
        tally.count("word.drawings");
      }
      Xml.remove(pict);
    }
  }

  private static boolean plainPicture(Element root) {
    return Xml.elements(root, Word.foreign("graphicData")).stream()
        .anyMatch(data -> Word.child(data, "pic") != null);
  }

  /** Whether the element is still in the document: one around it may have gone before. */
  private static boolean attached(Element element) {
    Node top = element;
    while (top.getParentNode() != null) {
      top = top.getParentNode();
    }
    return top instanceof Document;
  }

  private static void removeAttribute(Element element, String localName) {
    var attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      if (localName.equals(attributes.item(i).getLocalName())) {
        element.removeAttributeNode((org.w3c.dom.Attr) attributes.item(i));
      }
    }
  }
}
