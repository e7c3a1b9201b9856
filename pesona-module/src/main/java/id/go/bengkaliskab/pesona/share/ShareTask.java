package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that waits to be shared.
 *
 * @param id its id
 * @param title headline; may be blank
 * @param since when it came into the step
 * @param holder name of who works on it
 * @param settled number of channels posted to or skipped
 * @param channels number of channels that need one or the other
 */
public record ShareTask(
    ArticleId id, String title, Instant since, Optional<String> holder, int settled, int channels) {
  public ShareTask {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(holder, "holder");
  }
}
