package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.store.StoredNode;
import java.math.BigDecimal;
import java.util.List;

/** The blocks that stand beside text and pictures, as nodes. */
final class FurtherBlockNodes {
  private static final String CONTENT_NODE = "mgnl:contentNode";

  private FurtherBlockNodes() {}

  static void write(StoredNode node, Block block) {
    if (block instanceof Block.Facts facts) {
      node.set("title", facts.title());
      StoredNode items = node.add("items", CONTENT_NODE);
      for (Block.Facts.Line line : facts.lines()) {
        items
            .add("item" + items.children().size(), CONTENT_NODE)
            .set("label", line.label())
            .set("value", line.value());
      }
    } else if (block instanceof Block.MapPoint map) {
      node.set("name", map.name())
          .set("latitude", map.point().latitude().toPlainString())
          .set("longitude", map.point().longitude().toPlainString())
          .set("zoom", map.zoom())
          .set("directions", map.directions());
    } else if (block instanceof Block.Document document) {
      node.set("file", document.file()).set("title", document.title());
    } else if (block instanceof Block.Related related) {
      node.set("articles", related.articles().stream().map(ArticleId::value).toList());
    }
  }

  static Block facts(StoredNode node) {
    return new Block.Facts(
        text(node, "title"),
        node.child("items").map(StoredNode::children).orElse(List.of()).stream()
            .map(item -> new Block.Facts.Line(text(item, "label"), text(item, "value")))
            .toList());
  }

  static Block map(StoredNode node) {
    return new Block.MapPoint(
        text(node, "name"),
        new GeoPoint(
            new BigDecimal(node.requireText("latitude")),
            new BigDecimal(node.requireText("longitude"))),
        (int) node.requireNumber("zoom"),
        text(node, "directions"));
  }

  static Block document(StoredNode node) {
    return new Block.Document(node.requireText("file"), text(node, "title"));
  }

  static Block related(StoredNode node) {
    return new Block.Related(node.texts("articles").stream().map(ArticleId::new).toList());
  }

  private static String text(StoredNode node, String property) {
    return node.text(property).orElse("");
  }
}
