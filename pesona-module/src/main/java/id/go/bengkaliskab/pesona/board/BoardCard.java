package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.workflow.Pause;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An unfinished article.
 *
 * @param article id of the article
 * @param title headline as saved last; blank when it has none yet
 * @param section id of the section of the site; blank until chosen
 * @param round round of the procedure, from 1
 * @param step the step, of the version of the procedure that the round follows
 * @param enteredAt when the article came into the step
 * @param days days of the calendar since then
 * @param time office time used so far, and its standard
 * @param due when the standard time is used up; while the task is paused it moves on with the clock
 * @param holder who works on it now
 * @param assigned to whom it was given
 * @param performers titles of the roles that do the step
 * @param pause why its time stands still
 * @param publishing whether it is on its way to the public side: nobody has anything to do then
 * @param publishAt planned moment of publication
 */
public record BoardCard(
    ArticleId article,
    String title,
    String section,
    int round,
    Step step,
    Instant enteredAt,
    long days,
    StepTime time,
    Instant due,
    Optional<Colleague> holder,
    Optional<Colleague> assigned,
    List<LocalizedText> performers,
    Optional<Pause> pause,
    boolean publishing,
    Optional<Instant> publishAt) {
  public BoardCard {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(enteredAt, "enteredAt");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(assigned, "assigned");
    performers = List.copyOf(performers);
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(publishAt, "publishAt");
  }

  /** Whether more office time was used than the standard, and somebody has still to do it. */
  public boolean overdue() {
    return !publishing && !time.onTime();
  }

  /** Whether its time stands still while it waits for someone outside the office. */
  public boolean paused() {
    return pause.isPresent();
  }

  /** Who has it: who works on it, else to whom it was given. */
  Optional<Colleague> keeper() {
    return holder.or(() -> assigned);
  }
}
