package id.go.bengkaliskab.pesona.page;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** The blocks that stand beside text and pictures, for those who decide about an article. */
final class FurtherBlocks {
  private final MediaPlaces places;
  private final RelatedTitles titles;
  private final UnaryOperator<String> text;

  /**
   * @param places where documents are found
   * @param titles names the articles that were chosen
   * @param text the words of the page by their keys
   */
  FurtherBlocks(MediaPlaces places, RelatedTitles titles, UnaryOperator<String> text) {
    this.places = places;
    this.titles = titles;
    this.text = text;
  }

  static boolean knows(Block block) {
    return block instanceof Block.Facts
        || block instanceof Block.MapPoint
        || block instanceof Block.Document
        || block instanceof Block.Related;
  }

  void append(Element body, Block block) {
    if (block instanceof Block.Facts facts) {
      append(body, facts);
    } else if (block instanceof Block.MapPoint map) {
      append(body, map);
    } else if (block instanceof Block.Document document) {
      append(body, document);
    } else if (block instanceof Block.Related related) {
      append(body, related);
    }
  }

  private void append(Element body, Block.Document document) {
    Element line = body.appendElement("p").text(text.apply("approval.document") + ' ');
    places
        .files()
        .document(document)
        .flatMap(places::file)
        .ifPresentOrElse(
            address -> line.appendElement("a").attr("href", address).text(document.title()),
            () -> line.appendText(document.title()));
  }

  private void append(Element body, Block.Facts facts) {
    if (!facts.title().isBlank()) {
      body.appendElement("h2").text(facts.title());
    }
    Element list = body.appendElement("dl").addClass("facts");
    facts.lines().forEach(line -> pair(list, line.label(), line.value()));
  }

  private void append(Element body, Block.MapPoint map) {
    body.appendElement("h2").text(map.name());
    Element list = body.appendElement("dl").addClass("facts");
    pair(list, text.apply("approval.map.point"), map.point().toString());
    pair(list, text.apply("approval.map.directions"), map.directions());
  }

  private void append(Element body, Block.Related related) {
    List<ArticleId> chosen = related.articles();
    Element box = body.appendElement("div").addClass("text").addClass("related");
    box.appendElement("p")
        .addClass("quiet")
        .text(text.apply(chosen.isEmpty() ? "approval.related" : "approval.related.chosen"));
    if (!chosen.isEmpty()) {
      Element list = box.appendElement("ul");
      titles.of(chosen).forEach(title -> list.appendElement("li").text(title));
    }
  }

  private static void pair(Element list, String label, String value) {
    Element pair = list.appendElement("div");
    pair.appendElement("dt").text(label);
    pair.appendElement("dd").addClass("typed").text(value);
  }
}
