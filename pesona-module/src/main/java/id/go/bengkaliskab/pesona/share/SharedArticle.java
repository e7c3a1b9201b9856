package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as the sharing step shows it.
 *
 * @param id its id
 * @param title headline
 * @param revision newest revision, on which the step is ended
 * @param inStep whether it waits to be shared now; otherwise its channels are there to read only
 * @param picture the picture that goes with a post, if there is one
 * @param channels the channels in the order of the procedure; none while nothing is public
 */
public record SharedArticle(
    ArticleId id,
    String title,
    int revision,
    boolean inStep,
    Optional<SharedPicture> picture,
    List<ShareView> channels) {
  public SharedArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(picture, "picture");
    channels = List.copyOf(channels);
  }
}
