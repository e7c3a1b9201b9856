package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the public articles that belong to one. */
final class Kin {
  /** As many as stand beside each other on a wide screen. */
  private static final int MOST = 3;

  /** Of the section and of each key word only the newest are looked at. */
  private static final int NEWEST = 20;

  private static final int OF_SECTION = 1;
  private static final int OF_TAG = 2;

  private final Reading reading;
  private final Kinship kinship;

  Kin(Reading reading, Kinship kinship) {
    this.reading = reading;
    this.kinship = kinship;
  }

  /** What the office chose, in its order, or else the likest, of equally like ones the newest. */
  List<PublicArticle> find() {
    return kinship.chosen().isEmpty() ? likest() : chosen();
  }

  private List<PublicArticle> chosen() {
    return kinship.chosen().stream()
        .filter(id -> !id.equals(kinship.article()))
        .flatMap(id -> reading.list(all().where("id", id).limit(1)).stream())
        .map(ArticleReader::summary)
        .toList();
  }

  private List<PublicArticle> likest() {
    Map<String, PublicArticle> found = new HashMap<>();
    Map<String, Integer> likeness = new HashMap<>();
    if (!kinship.section().isBlank()) {
      newest("section", kinship.section()).forEach(it -> count(it, OF_SECTION, found, likeness));
    }
    for (String tag : kinship.tags()) {
      newest("tags", tag).forEach(it -> count(it, OF_TAG, found, likeness));
    }
    found.remove(kinship.article());
    return found.values().stream()
        .sorted(
            Comparator.comparing((PublicArticle it) -> likeness.get(it.id()))
                .thenComparing(PublicArticle::publishedAt)
                .reversed())
        .limit(MOST)
        .toList();
  }

  private static void count(
      StoredNode node,
      int weight,
      Map<String, PublicArticle> found,
      Map<String, Integer> likeness) {
    String id = node.requireText("id");
    found.computeIfAbsent(id, unread -> ArticleReader.summary(node));
    likeness.merge(id, weight, Integer::sum);
  }

  private List<StoredNode> newest(String property, String value) {
    return reading.list(
        all()
            .where("language", kinship.language())
            .where(property, value)
            .descending("publishedAt")
            .limit(NEWEST));
  }

  private static ListQuery all() {
    return ListQuery.below(PublicArticles.ROOT, PublicArticles.TYPE);
  }
}
