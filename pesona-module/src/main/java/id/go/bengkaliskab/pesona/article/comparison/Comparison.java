package id.go.bengkaliskab.pesona.article.comparison;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.article.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What leads from one state of an article to another.
 *
 * @param places places that read otherwise: title and lead, the parts of the body in the order of
 *     the page, then what stands around the text
 * @param pictures pictures that came, went or are described otherwise
 */
public record Comparison(List<PlaceChange> places, List<PictureChange> pictures) {
  public Comparison {
    places = List.copyOf(places);
    pictures = List.copyOf(pictures);
  }

  /** Compares two states; of a revision with itself nothing comes. */
  public static Comparison between(Article before, Article after) {
    List<PlaceChange> places = new ArrayList<>();
    compare(headline(before), headline(after), places);
    places.addAll(BlockComparison.between(before.blocks(), after.blocks()));
    compare(surroundings(before), surroundings(after), places);
    return new Comparison(places, PictureComparison.between(before, after));
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return places.isEmpty() && pictures.isEmpty();
  }

  private static void compare(
      Map<String, String> before, Map<String, String> after, List<PlaceChange> changes) {
    after.forEach(
        (field, text) -> {
          if (!before.get(field).equals(text)) {
            changes.add(
                new PlaceChange(
                    new Place(field),
                    PlaceChange.Kind.CHANGED,
                    WordDifference.between(before.get(field), text)));
          }
        });
  }

  private static Map<String, String> headline(Article article) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", article.title());
    texts.put("lead", article.lead());
    return texts;
  }

  private static Map<String, String> surroundings(Article article) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("byline", article.byline());
    texts.put("section", article.section());
    texts.put("tags", String.join(", ", article.tags()));
    texts.put("informationClass", article.informationClass().id());
    texts.put("slug", article.slug().map(Slug::value).orElse(""));
    texts.put("seo.title", article.seo().title());
    texts.put("seo.description", article.seo().description());
    texts.put("language", article.language());
    texts.put("translationGroup", article.translationGroup());
    texts.put("format", article.format().id());
    return texts;
  }
}
