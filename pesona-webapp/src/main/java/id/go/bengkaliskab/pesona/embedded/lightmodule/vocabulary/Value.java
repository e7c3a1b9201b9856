package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

import java.util.List;

/**
 * What a property holds.
 *
 * @param shape one value, or named or listed ones
 * @param of a kind of the vocabulary's {@code values}, {@link #ANYTHING}, or a structure
 * @param words the allowed words, when only certain ones are allowed; empty otherwise
 */
public record Value(Shape shape, String of, List<String> words) {
  /** A value that is not looked into. */
  public static final String ANYTHING = "anything";

  /** One of some words. */
  public static final String WORD = "word";

  private static final String ONE_OF = "one of ";

  public Value {
    words = List.copyOf(words);
  }

  /** How many values, and how they are written. */
  public enum Shape {
    /** A single value. */
    ONE(""),
    /** Named entries, or a list whose entries may carry their name. */
    MAP_OR_LIST("map or list of "),
    /** Named entries. */
    MAP("map of "),
    /** A list. */
    LIST("list of ");

    private final String prefix;

    Shape(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Reads {@code list of text}, {@code one of a, b} and the like. */
  static Value parse(String text) {
    if (text.startsWith(ONE_OF)) {
      return new Value(Shape.ONE, WORD, List.of(text.substring(ONE_OF.length()).split(", ")));
    }
    for (Shape shape : List.of(Shape.MAP_OR_LIST, Shape.MAP, Shape.LIST)) {
      if (text.startsWith(shape.prefix)) {
        return new Value(shape, text.substring(shape.prefix.length()), List.of());
      }
    }
    return new Value(Shape.ONE, text, List.of());
  }
}
