package id.go.bengkaliskab.pesona.article;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a tag that stands in addresses: tags that differ in spelling only share it. */
public final class TagKey {
  private TagKey() {}

  /** Lower-case letters and digits with single hyphens between; empty when the tag has none. */
  public static String of(String tag) {
    return Normalizer.normalize(tag, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
