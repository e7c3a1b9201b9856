package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Step;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that shows an asset or once did.
 *
 * @param article the article
 * @param title its title now; may be empty
 * @param place where it stands: id of a step or an end
 * @param step the step, when it stands in one
 * @param now whether its newest revision shows the asset
 * @param isPublic whether the public sees the asset in it
 * @param bound whether somebody decides on that revision, or approved it and it isn't public yet
 */
public record AssetUse(
    ArticleId article,
    String title,
    String place,
    Optional<Step> step,
    boolean now,
    boolean isPublic,
    boolean bound) {
  public AssetUse {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(step, "step");
  }
}
