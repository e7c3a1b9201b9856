package id.go.bengkaliskab.pesona.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Readable last part of a public address.
 *
 * @param value 2 to 80 characters: lower-case letters, digits and single hyphens between them
 */
public record Slug(String value) {
  private static final int LONGEST = 80;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Slug {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a slug: \"" + value + '"');
    }
  }

  /** The slug written by a caller, or empty when it has not the form of one. */
  public static Optional<Slug> parse(String text) {
    return isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
  }

  /** A slug that tells a title, or empty when the title holds too few letters. */
  public static Optional<Slug> of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return parse(shortened(plain));
  }

  /** The language of an address and the slug, as stored under {@code /slugs}. */
  public String path(String language) {
    return "/slugs/" + language + '/' + value.substring(0, 2) + '/' + value;
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
  }

  private static boolean isValid(String text) {
    return text.length() >= 2 && text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
