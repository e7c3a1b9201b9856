package id.go.bengkaliskab.pesona.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
    StringBuilder run = new StringBuilder();
    collect(body, run, paragraphs);
    end(run, paragraphs);
    List<Picture> pictures =
        body.select("img[" + ASSET + "]").stream()
            .map(image -> new Picture(image.attr(ASSET), image.attr("alt"), "", ""))
            .toList();
    return new RichTextContent(List.copyOf(paragraphs), pictures);
  }

  /** Gathers words in their order; a block ends the run of words before it and its own. */
  private static void collect(Element element, StringBuilder run, List<String> paragraphs) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        run.append(text.getWholeText());
      } else if (node.nameIs("br")) {
        run.append(' ');
      } else if (node instanceof Element child && child.isBlock()) {
        end(run, paragraphs);
        collect(child, run, paragraphs);
        end(run, paragraphs);
      } else if (node instanceof Element child) {
        collect(child, run, paragraphs);
      }
    }
  }

  private static void end(StringBuilder run, List<String> paragraphs) {
    String words = run.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (!words.isEmpty()) {
      paragraphs.add(words);
    }
    run.setLength(0);
  }
}
