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
  private final Pictures pictures;
  private final Tally tally;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String captionAbove = "";

  Layout(Pictures pictures, Tally tally) {
    this.pictures = pictures;
    this.tally = tally;
  }

  List<Part> cut(Element body) {
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
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
    List<Element> images = Xml.elements(block, e -> e.getTagName().equals("img"));
    images.forEach(Xml::remove);
    Xml.elements(block, e -> e.getTagName().equals("p") && e.getTextContent().isBlank())
        .forEach(Xml::remove);
    boolean alone = block.getTextContent().isBlank();
    if (!alone) {
      words.append(Xml.html(block));
    }
    for (Element image : images) {
      int number = Integer.parseInt(image.getAttribute("src"));
      Optional<Part.Picture> picture = pictures.picture(number);
      if (picture.isPresent()) {
        add(picture.get());
        if (!alone) {
          tally.number("word.pictures.moved", number + 1);
        }
      }
    }
  }

  private void add(Part.Picture picture) {
    flush();
    parts.add(captionAbove.isEmpty() ? picture : picture.withCaption(captionAbove));
    captionAbove = "";
  }

  /** A caption belongs to the picture right above it, else to the one right below. */
  private boolean takeCaption(Element block) {
    if (!Xml.elements(block, e -> e.getTagName().equals("img")).isEmpty()) {
      return false;
    }
    String text = block.getTextContent().strip().replaceAll("\\s+", " ");
    int last = parts.size() - 1;
    if (words.isEmpty()
        && last >= 0
        && parts.get(last) instanceof Part.Picture picture
        && picture.caption().isEmpty()) {
      parts.set(last, picture.withCaption(text));
      return true;
    }
    if (nextIsPicture(block)) {
      captionAbove = text;
      return true;
    }
    return false;
  }

  private static boolean nextIsPicture(Element block) {
    Node next = block.getNextSibling();
    return next instanceof Element following
        && following.getTextContent().isBlank()
        && !Xml.elements(following, e -> e.getTagName().equals("img")).isEmpty();
  }

  private void flush() {
    String html = RichText.clean(words.toString());
    words.setLength(0);
    if (!RichText.plain(html).isEmpty()) {
      parts.add(new Part.Words(html));
    }
  }
}
