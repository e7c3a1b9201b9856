package id.go.bengkaliskab.pesona.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between the words of two states of an article.
 *
 * @param changes the changed places in reading order
 */
public record Difference(List<Change> changes) {

  /**
   * A changed place.
   *
   * @param place {@code title}, {@code lead} or {@code blocks[n]}
   * @param before what stood there; empty when it is new
   * @param after what stands there; empty when it was taken out
   */
  public record Change(String place, String before, String after) {}

  public Difference {
    changes = List.copyOf(changes);
  }

  /** The changes that lead from one state to the other. */
  public static Difference between(Article before, Article after) {
    Map<String, String> old = places(before);
    Map<String, String> present = places(after);
    List<Change> changes = new ArrayList<>();
    Map<String, String> all = new LinkedHashMap<>(old);
    present.forEach(all::putIfAbsent);
    for (String place : all.keySet()) {
      String was = old.getOrDefault(place, "");
      String is = present.getOrDefault(place, "");
      if (!Objects.equals(was, is)) {
        changes.add(new Change(place, was, is));
      }
    }
    return new Difference(changes);
  }

  private static Map<String, String> places(Article article) {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("title", article.title());
    places.put("lead", article.lead());
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      Stream<String> texts =
          Stream.concat(
              block.words().stream(),
              block.pictures().stream()
                  .flatMap(it -> Stream.of(it.alt(), it.caption(), it.credit())));
      places.put("blocks[" + i + ']', texts.collect(Collectors.joining("\n")));
    }
    return places;
  }
}
