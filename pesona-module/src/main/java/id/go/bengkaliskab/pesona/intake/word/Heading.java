package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds title and lead of a document and takes them out of its body, so that they don't stand twice
 * on the page.
 */
final class Heading {
  /** What fits a heading on a phone in three lines; longer first lines are sentences. */
  private static final int LONGEST_FIRST_LINE = 140;

  private final Element body;
  private final Tally tally;

  Heading(Element body, Tally tally) {
    this.body = body;
    this.tally = tally;
  }

  /** Style <em>Title</em>, else the first <em>Heading 1</em>, else the first line. */
  String takeTitle() {
    Optional<Element> styled = first(e -> e.getAttribute("class").equals("title"));
    Optional<Element> heading = styled.or(() -> first(e -> e.getTagName().equals("h1")));
    String title = heading.isPresent() ? taken(heading.get()) : firstLine();
    lowerHeadings();
    return title;
  }

  /** The paragraph in style <em>Subtitle</em>, or empty. */
  String takeLead() {
    return first(e -> e.getAttribute("class").equals("subtitle")).map(this::taken).orElse("");
  }

  private String firstLine() {
    Optional<Element> first = first(e -> !e.getTextContent().isBlank());
    if (first.isEmpty()) {
      return "";
    }
    String text = Plain.text(first.get());
    if (first.get().getTagName().matches("p|h[1-6]") && text.length() <= LONGEST_FIRST_LINE) {
      tally.note("word.title.first-line");
      return taken(first.get());
    }
    tally.note("word.title.guessed");
    if (text.length() <= LONGEST_FIRST_LINE) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_FIRST_LINE);
    return text.substring(0, space > 0 ? space : LONGEST_FIRST_LINE) + "…";
  }

  /** The title is the page's only first-level heading; further ones move one level down. */
  private void lowerHeadings() {
    if (Xml.elements(body, e -> e.getTagName().equals("h1")).isEmpty()) {
      return;
    }
    List<Element> headings = Xml.elements(body, e -> e.getTagName().matches("h[1-3]"));
    Document document = body.getOwnerDocument();
    for (Element heading : headings) {
      int level = heading.getTagName().charAt(1) - '0' + 1;
      document.renameNode(heading, null, "h" + level);
    }
  }

  private String taken(Element element) {
    String text = Plain.text(element);
    List<Element> images = Xml.elements(element, e -> e.getTagName().equals("img"));
    for (Element image : images) {
      Element own = body.getOwnerDocument().createElementNS(null, "p");
      own.appendChild(image);
      body.insertBefore(own, element);
    }
    body.removeChild(element);
    return text;
  }

  private Optional<Element> first(java.util.function.Predicate<Element> wanted) {
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element e && wanted.test(e) && !e.getTextContent().isBlank()) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
