package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Marks the numbered paragraphs of a document by a bookmark at their beginning, which the converter
 * carries over as an empty link. The converter's own lists know neither restarts nor kinds of
 * numbers, join neighbouring lists and end at five levels; so it is given no numbering, and {@link
 * Lists} builds them from the marks.
 */
final class ListMarks {
  static final String PREFIX = "butir-";

  private static final Map<String, String> KINDS =
      Map.of(
          "lowerLetter",
          "a",
          "upperLetter",
          "A",
          "lowerRoman",
          "i",
          "upperRoman",
          "I",
          "decimal",
          "",
          "decimalZero",
          "");

  /** Labels such as {@code %1.%2}, which repeat the number of the level above. */
  private static final Pattern SEVERAL_LEVELS = Pattern.compile("%\\d.*%\\d");

  /** The highest number that rich text may begin a list at. */
  private static final int MOST = 9_999;

  private final Numbering numbering;
  private final Counters counters;
  private final List<ListItem> items;

  /**
   * @param items receives the items in the order of their marks, which are numbered from 0
   */
  ListMarks(Numbering numbering, List<ListItem> items) {
    this.items = items;
    this.numbering = numbering;
    this.counters = new Counters(numbering);
  }

  /** Takes all bookmarks out, which an article has no use for, and sets ours. */
  void set(Document document) {
    Xml.elements(document, Word.named("bookmarkStart", "bookmarkEnd")).forEach(Xml::remove);
    for (Element paragraph : Xml.elements(document, Word.named("p"))) {
      numbering.place(paragraph).flatMap(this::item).ifPresent(item -> mark(paragraph, item));
    }
  }

  private Optional<ListItem> item(Numbering.Place place) {
    return numbering.level(place).flatMap(level -> item(place, level));
  }

  private Optional<ListItem> item(Numbering.Place place, Numbering.Level level) {
    int number = counters.next(place, level);
    String format = level.format();
    if (format.equals("bullet")) {
      return Optional.of(ListItem.bullet(place.level()));
    }
    if (format.equals("none") || !level.label().contains("%")) {
      return level.label().isBlank()
          ? Optional.empty()
          : Optional.of(ListItem.bullet(place.level()));
    }
    boolean whole =
        KINDS.containsKey(format)
            && !SEVERAL_LEVELS.matcher(level.label()).find()
            && number <= MOST;
    return Optional.of(
        new ListItem(place.level(), true, KINDS.getOrDefault(format, ""), number, whole));
  }

  private void mark(Element paragraph, ListItem item) {
    Element properties = Word.child(paragraph, "pPr");
    Element bookmark = Word.create(paragraph, "bookmarkStart");
    Word.set(bookmark, "id", String.valueOf(items.size()));
    Word.set(bookmark, "name", PREFIX + items.size());
    items.add(item);
    paragraph.insertBefore(
        bookmark, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
  }
}
