package id.go.bengkaliskab.pesona.article;

import java.util.Objects;

/**
 * Texts for search engines and shared links.
 *
 * @param title title in result lists; empty until written
 * @param description one or two sentences below it; empty until written
 */
public record Seo(String title, String description) {

  /** Nothing written yet. */
  public static final Seo NONE = new Seo("", "");

  public Seo {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
  }

  /** Whether both texts are written. */
  public boolean isComplete() {
    return !title.isBlank() && !description.isBlank();
  }
}
