package id.go.bengkaliskab.pesona.article.comparison;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the pictures of two states by their assets, wherever they stand. */
final class PictureComparison {
  private PictureComparison() {}

  /** First what came or is described otherwise, in the order of the page, then what went. */
  static List<PictureChange> between(Article before, Article after) {
    Map<String, Deque<Used>> old = new HashMap<>();
    List<Used> were = used(before);
    were.forEach(
        it -> old.computeIfAbsent(it.picture().asset(), asset -> new ArrayDeque<>()).add(it));
    List<PictureChange> changes = new ArrayList<>();
    for (Used is : used(after)) {
      Deque<Used> same = old.getOrDefault(is.picture().asset(), new ArrayDeque<>());
      if (same.isEmpty()) {
        changes.add(is.change(PictureChange.Kind.ADDED, List.of()));
      } else {
        List<PictureChange.TextChange> texts = texts(same.remove().picture(), is.picture());
        if (!texts.isEmpty()) {
          changes.add(is.change(PictureChange.Kind.DESCRIBED, texts));
        }
      }
    }
    were.stream()
        .filter(it -> old.get(it.picture().asset()).contains(it))
        .forEach(it -> changes.add(it.change(PictureChange.Kind.REMOVED, List.of())));
    return changes;
  }

  private static List<Used> used(Article article) {
    List<Used> used = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      for (Picture picture : article.blocks().get(i).pictures()) {
        used.add(new Used(used.size(), Place.block(i), picture));
      }
    }
    return used;
  }

  private static List<PictureChange.TextChange> texts(Picture before, Picture after) {
    List<PictureChange.TextChange> changes = new ArrayList<>();
    compare("alt", before.alt(), after.alt(), changes);
    compare("caption", before.caption(), after.caption(), changes);
    compare("credit", before.credit(), after.credit(), changes);
    return changes;
  }

  private static void compare(
      String field, String before, String after, List<PictureChange.TextChange> changes) {
    if (!before.equals(after)) {
      changes.add(new PictureChange.TextChange(field, WordDifference.between(before, after)));
    }
  }

  /** A use of a picture, told from another use of the same picture by its number. */
  private record Used(int number, Place place, Picture picture) {
    PictureChange change(PictureChange.Kind kind, List<PictureChange.TextChange> texts) {
      return new PictureChange(place, kind, picture, texts);
    }
  }
}
