package id.go.bengkaliskab.pesona.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a piece of sanitised rich text says and shows.
 *
 * @param paragraphs the text of each block element that holds text of its own, in order
 * @param pictures the pictures within
 */
record RichTextContent(List<String> paragraphs, List<Picture> pictures) {
  private static final String ASSET = "data-asset";

  static RichTextContent of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    List<String> paragraphs = new ArrayList<>();
    collect(body, paragraphs);
    List<Picture> pictures =
        body.select("img[" + ASSET + "]").stream()
            .map(image -> new Picture(image.attr(ASSET), image.attr("alt"), "", ""))
            .toList();
    return new RichTextContent(List.copyOf(paragraphs), pictures);
  }

  private static void collect(Element element, List<String> paragraphs) {
    if (element.children().stream().noneMatch(Element::isBlock)) {
      addUnlessBlank(element.text(), paragraphs);
      return;
    }
    addUnlessBlank(element.ownText(), paragraphs);
    for (Element child : element.children()) {
      collect(child, paragraphs);
    }
  }

  private static void addUnlessBlank(String text, List<String> paragraphs) {
    if (!text.isBlank()) {
      paragraphs.add(text);
    }
  }
}
