package id.go.bengkaliskab.pesona.agenda;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.workflow.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of an article that waits to be done.
 *
 * @param article id of the article
 * @param title headline as saved last; blank when it has none yet
 * @param round round of the procedure, from 1
 * @param revision newest revision, to be named in a transition
 * @param step the step, of the version of the procedure that the round follows
 * @param enteredAt when the article came into the step
 * @param time office time used so far, its standard, and the clock time beside it
 * @param due when the standard time is used up, office hours, holidays and pauses reckoned in;
 *     while the task is paused it moves on with the clock
 * @param holder who works on it now
 * @param assigned to whom it was given
 * @param pause why its time stands still
 * @param publishAt planned moment of publication; then nothing is left to be done but to change it
 * @param inPlace why the reader may act in place of the performers: {@code overdue}, {@code absent}
 *     or {@code own-work}; empty for a performer
 */
public record AgendaTask(
    ArticleId article,
    String title,
    int round,
    int revision,
    Step step,
    Instant enteredAt,
    StepTime time,
    Instant due,
    Optional<Holder> holder,
    Optional<Assigned> assigned,
    Optional<Pause> pause,
    Optional<Instant> publishAt,
    Optional<String> inPlace) {
  public AgendaTask {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(enteredAt, "enteredAt");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(assigned, "assigned");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(publishAt, "publishAt");
    Objects.requireNonNull(inPlace, "inPlace");
  }

  /** Office time used so far. */
  public Duration used() {
    return time.office();
  }

  /** Standard time of the step, in office time. */
  public Duration standard() {
    return time.standard();
  }

  /** Office time left; negative once the task is overdue. */
  public Duration remaining() {
    return time.standard().minus(time.office());
  }

  /** Whether more office time was used than the standard. */
  public boolean overdue() {
    return !time.onTime();
  }

  /** Whether its time stands still while it waits for someone outside the office. */
  public boolean paused() {
    return pause.isPresent();
  }
}
