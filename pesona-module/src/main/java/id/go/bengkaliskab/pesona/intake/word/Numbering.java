package id.go.bengkaliskab.pesona.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The numbering definitions of a document. A paragraph names a numbering ({@code w:num}); that
 * refers to a scheme of nine levels ({@code w:abstractNum}), of which it may change some.
 * Numberings of one scheme go on counting together.
 */
final class Numbering {
  static final int LEVELS = 9;

  private final Styles styles;
  private final Map<String, Element> schemes = new HashMap<>();
  private final Map<String, Element> numberings = new HashMap<>();
  private final Map<Place, Optional<Level>> levels = new HashMap<>();

  /**
   * A level of a numbering.
   *
   * @param definition the element {@code w:lvl}
   * @param start first number
   * @param restartsHere whether this numbering begins anew at {@code start} though its scheme went
   *     further
   */
  record Level(Element definition, int start, boolean restartsHere) {
    /** How it counts: {@code decimal}, {@code bullet}, {@code lowerLetter} and many more. */
    String format() {
      return Xml.elements(definition, Word.named("numFmt")).stream()
          .map(each -> Word.attribute(each, "val"))
          .filter(each -> !each.equals("custom"))
          .findFirst()
          .orElse("decimal");
    }

    /** The label, with {@code %1} to {@code %9} for the numbers of the levels. */
    String label() {
      return Word.value(definition, "lvlText");
    }

    /** After an item of which level, from 1, this one begins anew; 0 is never. */
    int restartsAfter(int ownLevel) {
      return Word.number(Word.value(definition, "lvlRestart")).orElse(ownLevel);
    }
  }

  /** Where a paragraph stands in the numbering of its document. */
  record Place(String numbering, int level) {}

  /**
   * @param document the part that holds the definitions
   */
  Numbering(Document document, Styles styles) {
    this.styles = styles;
    for (Element scheme : Xml.elements(document, Word.named("abstractNum"))) {
      schemes.put(Word.attribute(scheme, "abstractNumId"), scheme);
    }
    for (Element numbering : Xml.elements(document, Word.named("num"))) {
      numberings.put(Word.attribute(numbering, "numId"), numbering);
    }
  }

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  static Numbering none() {
    return new Numbering(Styles.none());
  }

  /** The place of a paragraph, by its own properties or those of its style. */
  Optional<Place> place(Element paragraph) {
    Element properties = Word.child(paragraph, "pPr");
    if (properties == null) {
      return Optional.empty();
    }
    String style = Word.value(properties, "pStyle");
    Optional<Element> own = Word.path(properties, "numPr");
    Optional<Element> styled = styles.numbering(style);
    String numbering =
        own.map(it -> Word.value(it, "numId"))
            .filter(it -> !it.isEmpty())
            .or(() -> styled.map(it -> Word.value(it, "numId")))
            .orElse("");
    if (!numberings.containsKey(numbering)) {
      return Optional.empty();
    }
    int level =
        own.flatMap(it -> Word.number(Word.value(it, "ilvl")))
            .or(() -> levelOfStyle(numbering, style))
            .or(() -> styled.flatMap(it -> Word.number(Word.value(it, "ilvl"))))
            .orElse(0);
    return level < LEVELS ? Optional.of(new Place(numbering, level)) : Optional.empty();
  }

  /** The name of the scheme that counts for a numbering. */
  String scheme(String numbering) {
    String id = Word.value(numberings.get(numbering), "abstractNumId");
    Element scheme = schemes.get(id);
    String link = scheme == null ? "" : Word.value(scheme, "numStyleLink");
    if (link.isEmpty()) {
      return id;
    }
    return schemes.entrySet().stream()
        .filter(each -> Word.value(each.getValue(), "styleLink").equals(link))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(id);
  }

  /** The definition of a level; empty when the document doesn't give one. */
  Optional<Level> level(Place place) {
    return levels.computeIfAbsent(place, this::read);
  }

  private Optional<Level> read(Place place) {
    Optional<Element> override = override(place);
    Optional<Integer> restart =
        override.flatMap(it -> Word.number(Word.value(it, "startOverride")));
    return override
        .flatMap(it -> Word.path(it, "lvl"))
        .or(() -> ofLevel(schemes.get(scheme(place.numbering())), "lvl", place.level()))
        .map(it -> new Level(it, restart.orElseGet(() -> start(it)), restart.isPresent()));
  }

  private static int start(Element level) {
    return Word.number(Word.value(level, "start")).orElse(0);
  }

  private Optional<Element> override(Place place) {
    return ofLevel(numberings.get(place.numbering()), "lvlOverride", place.level());
  }

  private Optional<Integer> levelOfStyle(String numbering, String style) {
    Element scheme = schemes.get(scheme(numbering));
    if (scheme == null || style.isEmpty()) {
      return Optional.empty();
    }
    return Xml.elements(scheme, Word.named("lvl")).stream()
        .filter(level -> Word.value(level, "pStyle").equals(style))
        .flatMap(level -> Word.number(Word.attribute(level, "ilvl")).stream())
        .findFirst();
  }

  private static Optional<Element> ofLevel(Element parent, String name, int level) {
    if (parent == null) {
      return Optional.empty();
    }
    return Xml.elements(parent, Word.named(name)).stream()
        .filter(each -> each.getParentNode() == parent)
        .filter(each -> Word.attribute(each, "ilvl").equals(String.valueOf(level)))
        .findFirst();
  }
}
