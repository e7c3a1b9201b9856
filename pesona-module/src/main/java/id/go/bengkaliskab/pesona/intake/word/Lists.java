package id.go.bengkaliskab.pesona.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Builds the lists of a converted document from the marks that {@link ListMarks} set. Items on one
 * level whose numbers follow each other make one list; a list that goes on after a paragraph begins
 * at the number that Word shows, and one that begins anew is a list of its own.
 */
final class Lists {
  private final List<ListItem> items;
  private final Tally tally;

  /** An open list and its last item. */
  private record Open(Element list, Element last, ListItem item) {}

  Lists(List<ListItem> items, Tally tally) {
    this.items = items;
    this.tally = tally;
  }

  /**
   * @param root converted document, or its notes
   */
  void build(Element root) {
    Set<Node> containers = new LinkedHashSet<>();
    for (Element mark : Xml.elements(root, Lists::isMark)) {
      Element paragraph = (Element) mark.getParentNode();
      if (isPlainParagraph(paragraph)) {
        containers.add(paragraph.getParentNode());
      } else if (item(mark).ordered()) {
        tally.count("word.headings.numbers");
      }
    }
    containers.forEach(this::buildWithin);
    Xml.elements(root, Lists::isMark).forEach(Xml::remove);
  }

  private void buildWithin(Node container) {
    Deque<Open> open = new ArrayDeque<>();
    Node next;
    for (Node node = container.getFirstChild(); node != null; node = next) {
      next = node.getNextSibling();
      Optional<ListItem> item = item(node);
      if (item.isPresent()) {
        append((Element) node, item.get(), open);
      } else if (!isEmptyParagraph(node)) {
        open.clear();
      }
    }
  }

  private void append(Element paragraph, ListItem item, Deque<Open> open) {
    while (!open.isEmpty() && open.peek().item().level() > item.level()) {
      open.pop();
    }
    Element list;
    if (!open.isEmpty() && item.follows(open.peek().item())) {
      list = open.pop().list();
    } else {
      if (!open.isEmpty() && open.peek().item().level() == item.level()) {
        open.pop();
      }
      list = list(paragraph, item);
      if (open.isEmpty()) {
        paragraph.getParentNode().insertBefore(list, paragraph);
      } else {
        open.peek().last().appendChild(list);
      }
    }
    if (!item.whole()) {
      tally.count("word.lists.labels");
    }
    open.push(new Open(list, moved(paragraph, list), item));
  }

  private static Element list(Element near, ListItem item) {
    Element list = Xml.create(near, item.ordered() ? "ol" : "ul");
    if (item.ordered() && item.number() != 1) {
      list.setAttribute("start", String.valueOf(item.number()));
    }
    if (!item.kind().isEmpty()) {
      list.setAttribute("type", item.kind());
    }
    return list;
  }

  /** The paragraph as an item at the end of a list. */
  private static Element moved(Element paragraph, Element list) {
    Element item = Xml.create(list, "li");
    while (paragraph.getFirstChild() != null) {
      item.appendChild(paragraph.getFirstChild());
    }
    paragraph.getParentNode().removeChild(paragraph);
    list.appendChild(item);
    return item;
  }

  private Optional<ListItem> item(Node node) {
    return node instanceof Element paragraph
            && isPlainParagraph(paragraph)
            && !paragraph.getTextContent().isBlank()
        ? Xml.elements(paragraph, Lists::isMark).stream().findFirst().map(this::item)
        : Optional.empty();
  }

  private ListItem item(Element mark) {
    return items.get(
        Integer.parseInt(mark.getAttribute("id").substring(ListMarks.PREFIX.length())));
  }

  private static boolean isMark(Element element) {
    return element.getTagName().equals("a")
        && element.getAttribute("id").startsWith(ListMarks.PREFIX);
  }

  /** Headings, titles and captions keep their place in the document, without their number. */
  private static boolean isPlainParagraph(Element element) {
    return element.getTagName().equals("p") && element.getAttribute("class").isEmpty();
  }

  private static boolean isEmptyParagraph(Node node) {
    return node.getTextContent().isBlank()
        && node instanceof Element element
        && element.getTagName().equals("p")
        && Xml.elements(element, e -> e.getTagName().equals("img")).isEmpty();
  }
}
