package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.article.comparison.Comparison;
import id.go.bengkaliskab.pesona.article.comparison.PictureChange;
import id.go.bengkaliskab.pesona.article.comparison.PlaceChange;
import id.go.bengkaliskab.pesona.article.comparison.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What differs between two states of an article, for a template; long equal runs are cut short. */
final class ChangeList {
  /** Characters of an equal run that are kept beside a change. */
  private static final int CONTEXT = 70;

  private final PhonePages pages;
  private final Locale locale;
  private final Function<String, String> source;

  /**
   * @param source gives the address of the picture behind an asset key
   */
  ChangeList(PhonePages pages, Locale locale, Function<String, String> source) {
    this.pages = pages;
    this.locale = locale;
    this.source = source;
  }

  List<Map<String, Object>> of(Comparison comparison) {
    List<Map<String, Object>> changes = new ArrayList<>();
    comparison.places().forEach(change -> changes.add(place(change)));
    comparison.pictures().forEach(change -> changes.add(picture(change)));
    return changes;
  }

  private Map<String, Object> place(PlaceChange change) {
    Map<String, Object> model = new HashMap<>();
    model.put("name", name(change.place()));
    model.put("kind", kind(change.kind().name()));
    model.put("texts", List.of(Map.of("name", "", "spans", spans(change.spans()))));
    model.put("src", "");
    return model;
  }

  private Map<String, Object> picture(PictureChange change) {
    Map<String, Object> model = new HashMap<>();
    model.put("name", pages.text(locale, "phone.changes.picture", name(change.place())));
    model.put("kind", kind(change.kind().name()));
    model.put(
        "texts",
        change.texts().stream()
            .map(
                text ->
                    Map.of(
                        "name", pages.text(locale, text.nameKey()), "spans", spans(text.spans())))
            .toList());
    model.put("src", source.apply(change.picture().asset()));
    model.put("alt", change.picture().alt());
    return model;
  }

  private String name(Place place) {
    return pages.text(locale, place.nameKey(), place.nameValues().toArray());
  }

  private String kind(String kind) {
    return pages.text(locale, "change." + kind.toLowerCase(Locale.ROOT));
  }

  private static List<Map<String, String>> spans(List<Span> spans) {
    List<Map<String, String>> model = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String text =
          span.kind() == Span.Kind.SAME
              ? shortened(span.text(), i > 0, i < spans.size() - 1)
              : span.text();
      model.add(Map.of("kind", span.kind().name(), "text", text));
    }
    return model;
  }

  /** Keeps what stands beside a change. */
  private static String shortened(String text, boolean changeBefore, boolean changeAfter) {
    int kept = (changeBefore ? CONTEXT : 0) + (changeAfter ? CONTEXT : 0);
    if (text.length() <= kept + CONTEXT) {
      return text;
    }
    String start = changeBefore ? text.substring(0, boundary(text, CONTEXT)) : "";
    String end = changeAfter ? text.substring(boundary(text, text.length() - CONTEXT)) : "";
    return start + " … " + end;
  }

  /** A position that doesn't part a character of two units. */
  private static int boundary(String text, int position) {
    return Character.isLowSurrogate(text.charAt(position)) ? position + 1 : position;
  }
}
