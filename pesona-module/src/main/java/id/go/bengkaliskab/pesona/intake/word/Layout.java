package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cuts the body of a converted document into words and pictures. A picture that stands alone is a
 * part where it stands; one within a paragraph, list or table comes after it.
 */
final class Layout {
  private final Element body;
  private final Pictures pictures;
  private final Tally tally;
  private final List<Part> parts = new ArrayList<>();
  private final Element words;

  /** A caption waiting for the picture below it. */
  private Optional<Element> captionAbove = Optional.empty();

  private boolean afterPicture;

  /**
   * @param body converted document; it is used up
   */
  Layout(Element body, Pictures pictures, Tally tally) {
    this.body = body;
    this.pictures = pictures;
    this.tally = tally;
    this.words = body.getOwnerDocument().createElementNS(null, "div");
  }

  List<Part> cut() {
    Node next;
    for (Node node = body.getFirstChild(); node != null; node = next) {
      next = node.getNextSibling();
      if (node instanceof Element block) {
        place(block);
      }
    }
    flush();
    return List.copyOf(parts);
  }

  private void place(Element block) {
    if (block.getAttribute("class").equals("caption") && takeCaption(block)) {
      return;
    }
    List<Element> images = Xml.elements(block, Layout::isImage);
    images.forEach(Xml::remove);
    Xml.elements(block, e -> e.getTagName().equals("p") && e.getTextContent().isBlank())
        .forEach(Xml::remove);
    boolean alone = block.getTextContent().isBlank();
    if (!alone) {
      if (block.getTagName().equals("table")) {
        new EmptyCells(tally).remove(block);
      }
      words.appendChild(block);
    }
    afterPicture = false;
    images.forEach(image -> add(Integer.parseInt(image.getAttribute("src")), alone));
    // its picture could not be shown
    captionAbove.ifPresent(words::appendChild);
    captionAbove = Optional.empty();
  }

  private void add(int number, boolean alone) {
    Optional<Part.Picture> picture = pictures.picture(number);
    if (picture.isEmpty()) {
      return;
    }
    flush();
    parts.add(captionAbove.map(Plain::text).map(picture.get()::withCaption).orElse(picture.get()));
    captionAbove = Optional.empty();
    afterPicture = true;
    if (!alone) {
      tally.number("word.pictures.moved", number + 1);
    }
  }

  /** A caption belongs to the picture right above it, else to the one right below. */
  private boolean takeCaption(Element block) {
    int last = parts.size() - 1;
    if (!Xml.elements(block, Layout::isImage).isEmpty()) {
      return false;
    }
    if (afterPicture
        && parts.get(last) instanceof Part.Picture picture
        && picture.caption().isEmpty()) {
      parts.set(last, picture.withCaption(Plain.text(block)));
      return true;
    }
    if (captionAbove.isEmpty() && nextIsPicture(block)) {
      captionAbove = Optional.of(block);
      return true;
    }
    return false;
  }

  private static boolean nextIsPicture(Element block) {
    return block.getNextSibling() instanceof Element following
        && following.getTextContent().isBlank()
        && !Xml.elements(following, Layout::isImage).isEmpty();
  }

  private void flush() {
    String html = words.hasChildNodes() ? RichText.clean(Xml.html(words)) : "";
    while (words.hasChildNodes()) {
      words.removeChild(words.getFirstChild());
    }
    if (!RichText.plain(html).isEmpty()) {
      parts.add(new Part.Words(html));
    }
  }

  private static boolean isImage(Element element) {
    return element.getTagName().equals("img");
  }
}
