package id.go.bengkaliskab.pesona.article;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The blocks that stand beside text and pictures, as JSON. */
final class FurtherBlocksJson {
  private static final int MOST_FACTS = 40;
  private static final int MOST_RELATED = 6;

  private FurtherBlocksJson() {}

  static void write(Block block, ObjectNode json) {
    if (block instanceof Block.Facts facts) {
      json.put("title", facts.title());
      ArrayNode items = json.putArray("items");
      facts
          .lines()
          .forEach(line -> items.addObject().put("label", line.label()).put("value", line.value()));
    } else if (block instanceof Block.MapPoint map) {
      json.put("name", map.name())
          .put("latitude", map.point().latitude().toPlainString())
          .put("longitude", map.point().longitude().toPlainString())
          .put("zoom", Integer.toString(map.zoom()))
          .put("directions", map.directions());
    } else if (block instanceof Block.Document document) {
      json.put("file", document.file()).put("title", document.title());
    } else if (block instanceof Block.Related related) {
      ArrayNode articles = json.putArray("articles");
      related.articles().forEach(article -> articles.add(article.value()));
    }
  }

  static Block facts(JsonFields fields) {
    return new Block.Facts(
        fields.text("title", 200),
        fields.objects("items", MOST_FACTS).stream().map(FurtherBlocksJson::line).toList());
  }

  private static Block.Facts.Line line(JsonFields fields) {
    return new Block.Facts.Line(required(fields, "label", 100), required(fields, "value", 1_000));
  }

  static Block map(JsonFields fields) {
    Optional<BigDecimal> latitude = fields.parsed("latitude", GeoPoint::latitude);
    Optional<BigDecimal> longitude = fields.parsed("longitude", GeoPoint::longitude);
    return new Block.MapPoint(
        required(fields, "name", 200),
        new GeoPoint(latitude.orElse(BigDecimal.ZERO), longitude.orElse(BigDecimal.ZERO)),
        Integer.parseInt(fields.oneOf("zoom", zooms())),
        required(fields, "directions", 2_000));
  }

  static Block related(JsonFields fields) {
    List<Optional<ArticleId>> ids =
        fields.texts("articles", MOST_RELATED, 40).stream()
            .filter(text -> !text.isEmpty())
            .distinct()
            .map(text -> fields.check("articles", ArticleId.parse(text)))
            .toList();
    return new Block.Related(ids.stream().flatMap(Optional::stream).toList());
  }

  private static String required(JsonFields fields, String name, int longest) {
    String text = fields.text(name, longest);
    if (text.isBlank()) {
      fields.fault(name);
    }
    return text;
  }

  private static List<String> zooms() {
    return IntStream.rangeClosed(Block.MapPoint.WORLD, Block.MapPoint.HOUSE)
        .mapToObj(Integer::toString)
        .toList();
  }
}
