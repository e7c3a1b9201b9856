package id.go.bengkaliskab.pesona.catalogue;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Step;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param id id of the article
 * @param title headline as saved last; blank when it has none yet
 * @param section section of the site; blank when none was chosen
 * @param language {@code id} or {@code en}
 * @param place id of the step or end in which it stands
 * @param step the step; empty at an end
 * @param publishing whether it is on its way to the public side
 * @param since when it came there
 * @param holder name of who works on it
 * @param publicPath where the public reads it
 */
public record CatalogueEntry(
    ArticleId id,
    String title,
    String section,
    String language,
    String place,
    Optional<Step> step,
    boolean publishing,
    Instant since,
    Optional<String> holder,
    Optional<String> publicPath) {
  public CatalogueEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(publicPath, "publicPath");
  }
}
