package id.go.bengkaliskab.pesona.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of an article, such as its title or its third block.
 *
 * @param id a field of {@link ArticleJson}, such as {@code lead} or {@code seo.title}, or {@code
 *     blocks[n]} with n from 0
 */
public record Place(String id) {
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "lead",
          "byline",
          "section",
          "tags",
          "informationClass",
          "slug",
          "language",
          "format",
          "translationGroup",
          "seo.title",
          "seo.description");
  private static final Pattern BLOCK = Pattern.compile("blocks\\[(0|[1-9]\\d{0,2})]");

  public Place {
    if (!isValid(id)) {
      throw new IllegalArgumentException("no place of an article: \"" + id + '"');
    }
  }

  /** The place of a block, counted from 0. */
  public static Place block(int index) {
    return new Place("blocks[" + index + ']');
  }

  /** The place written by a caller, or empty when there is no such place. */
  public static Optional<Place> parse(String text) {
    return isValid(text) ? Optional.of(new Place(text)) : Optional.empty();
  }

  /** Key of its name in the message bundles. */
  public String nameKey() {
    return isBlock() ? "place.block" : "place." + id;
  }

  /** Values for the text of {@link #nameKey}: the number of a block, counted from 1. */
  public List<Object> nameValues() {
    Matcher block = BLOCK.matcher(id);
    return block.matches() ? List.of(Integer.parseInt(block.group(1)) + 1) : List.of();
  }

  /** Whether it is a part of the body. */
  public boolean isBlock() {
    return BLOCK.matcher(id).matches();
  }

  private static boolean isValid(String text) {
    return FIELDS.contains(text) || BLOCK.matcher(text).matches();
  }
}
