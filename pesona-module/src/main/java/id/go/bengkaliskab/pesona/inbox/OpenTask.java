package id.go.bengkaliskab.pesona.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An unfinished article in the work queue: what a list needs, without opening the article.
 *
 * @param articleId id of the article
 * @param title headline as saved last
 * @param step id of the step it waits in
 * @param publishing whether it is on its way to the public side
 * @param round round of the procedure
 * @param revision newest revision
 * @param enteredAt when it came into the step
 * @param procedureHash version of the procedure of this round
 * @param claimedBy login of who works on it
 * @param paused whether it waits for someone outside the office
 */
public record OpenTask(
    String articleId,
    String title,
    String step,
    boolean publishing,
    int round,
    int revision,
    Instant enteredAt,
    String procedureHash,
    Optional<String> claimedBy,
    boolean paused) {
  public OpenTask {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(enteredAt, "enteredAt");
    Objects.requireNonNull(procedureHash, "procedureHash");
    Objects.requireNonNull(claimedBy, "claimedBy");
  }
}
